import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carriesMuch, spreadOf, type WorkLoad } from '../../../domain/rules/work-load.ts';
import { Section } from '../fields/section.tsx';
import type { Person } from './people.ts';
import table from './people-table.module.css';
import classes from './volunteers.module.css';

const COLUMNS = ['name', 'came', 'doneHours', 'coming', 'plannedHours', 'invited', 'unticked', 'note'] as const;
type Column = (typeof COLUMNS)[number];

/** Above that the work lies on few shoulders. */
const UNEVEN = 0.4;
const HOUR_MS = 3_600_000;

interface LoadPartProps {
  people: readonly Person[];
  onOpen(id: string): void;
  onNeverAsked(): void;
}

/** Who carries how much, and who was never asked. */
export function LoadPart({ people, onOpen, onNeverAsked }: LoadPartProps) {
  const { t } = useTranslation('volunteers');
  const [sort, setSort] = useState<{ by: Column; up: boolean }>({ by: 'plannedHours', up: false });
  const loads = useMemo(() => people.map(({ load }) => load), [people]);
  const spread = useMemo(() => spreadOf(loads), [loads]);
  const note = (load: WorkLoad) => (load.neverAsked ? 'never' : carriesMuch(load, spread) ? 'much' : undefined);
  const order = useMemo(() => {
    const worth = (load: WorkLoad): number => {
      if (sort.by === 'doneHours') return load.doneMs;
      if (sort.by === 'plannedHours') return load.plannedMs;
      if (sort.by === 'note') return load.neverAsked ? 2 : carriesMuch(load, spread) ? 1 : 0;
      return sort.by === 'name' ? 0 : load[sort.by];
    };
    const turn = sort.up ? 1 : -1;
    // By the name the order is the one they came in, or that one from its end.
    if (sort.by === 'name') return sort.up ? loads : loads.toReversed();
    return loads.toSorted((a, b) => turn * (worth(a) - worth(b)));
  }, [loads, sort, spread]);
  const hours = (ms: number) => (ms === 0 ? '' : t('load.hours', { hours: Math.round((10 * ms) / HOUR_MS) / 10 }));
  const share = spread.topTenth;
  return (
    <Section title={t('load.title')}>
      <div className={classes.spread}>
        <p>
          {share === null && t('load.nothing')}
          {share !== null && (
            <>
              <strong>{t('load.spread', { share: Math.round(100 * share) })}</strong>{' '}
              {t(share > UNEVEN ? 'load.uneven' : 'load.even')}
            </>
          )}
        </p>
        {spread.neverAsked > 0 && (
          <p>
            <strong>{t('load.neverAsked', { count: spread.neverAsked })}</strong>{' '}
            <Button size="sm" onClick={onNeverAsked}>
              {t('load.showNeverAsked')}
            </Button>
          </p>
        )}
        <p className={classes.hint}>{t('load.leads')}</p>
      </div>
      <div className={table.scroll}>
        <table className={table.matrix} aria-label={t('load.title')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => {
                const on = sort.by === column;
                const Arrow = sort.up ? IconArrowUp : IconArrowDown;
                return (
                  <th
                    key={column}
                    scope="col"
                    className={column === 'name' ? table.name : column === 'note' ? undefined : table.figure}
                    aria-sort={on ? (sort.up ? 'ascending' : 'descending') : 'none'}
                  >
                    <button
                      type="button"
                      className={table.sort}
                      title={t('load.sort', { column: t(`load.${column}`) })}
                      onClick={() => setSort({ by: column, up: on ? !sort.up : column === 'name' })}
                    >
                      {t(`load.${column}`)}
                      {on && <Arrow size={14} aria-hidden />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {order.map((load) => {
              const said = note(load);
              return (
                <tr key={load.member.id}>
                  <th scope="row" className={table.name}>
                    <button type="button" className={table.open} onClick={() => onOpen(load.member.id)}>
                      {load.member.name}
                    </button>
                  </th>
                  <td className={table.figure}>{load.came || ''}</td>
                  <td className={table.figure}>{hours(load.doneMs)}</td>
                  <td className={table.figure}>{load.coming || ''}</td>
                  <td className={table.figure}>{hours(load.plannedMs)}</td>
                  <td className={table.figure}>{load.invited || ''}</td>
                  <td className={table.figure}>{load.unticked || ''}</td>
                  <td className={said === 'much' ? classes.todo : classes.fine}>{said && t(`load.${said}`)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
