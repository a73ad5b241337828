import { Button, Text } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCampaign } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { Section } from '../fields/section.tsx';
import { useChoices } from '../staffing/use-choices.ts';
import { KindMark } from './kind-mark.tsx';
import { LockedOnes } from './locked-ones.tsx';
import { matches, type PeopleFilter, type Person } from './people.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleTable } from './people-table.tsx';
import { ToShift } from './to-shift.tsx';
import { useListFiles } from './use-list-files.ts';
import classes from './volunteers.module.css';
import { WeekCounts } from './week-counts.tsx';

/** So many are drawn at once; the others one press later. */
const AT_ONCE = 120;

interface MatrixPartProps {
  people: readonly Person[];
  filter: PeopleFilter;
  onFilter(filter: PeopleFilter): void;
  onOpen(id: string): void;
}

/** Who can do what, when and where; and from there onto a shift. */
export function MatrixPart({ people, filter, onFilter, onOpen }: MatrixPartProps) {
  const { t } = useTranslation(['volunteers', 'survey']);
  const inWard = useCampaign(({ actor }) => actor.role === 'lead' && actor.ward !== null);
  const { kind } = useChoices();
  const kinds = useMemo(() => kind.filter(({ open }) => open), [kind]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [toShift, setToShift] = useState(false);
  const [told, setTold] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const found = useMemo(() => people.filter((one) => matches(one, filter)), [people, filter]);
  const anyTime = useMemo(() => {
    const open = { ...filter, day: '', part: '' };
    return people.filter((one) => matches(one, open));
  }, [people, filter]);
  const selected = people.filter(({ member }) => chosen.has(member.id));
  const files = useListFiles(selected.length > 0 ? selected : found, kinds);
  const onSelect = useCallback((ids: readonly string[], on: boolean) => {
    setTold('');
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) {
        if (on) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  }, []);
  if (people.length === 0)
    return (
      <div className={entries.empty}>
        <strong>{t('list.empty')}</strong>
        <Text c="dimmed">{t('list.emptyHint')}</Text>
      </div>
    );
  const rest = found.length - most;
  return (
    <div className={classes.part}>
      <Section title={t('filter.title')}>
        {inWard && <p className={classes.hint}>{t('list.leadHint')}</p>}
        <div className={classes.ask}>
          <PeopleFilters people={people} filter={filter} onChange={onFilter} />
          <WeekCounts people={anyTime} filter={filter} onChoose={(time) => onFilter({ ...filter, ...time })} />
        </div>
      </Section>
      <div className={classes.bar}>
        <p role="status">
          <strong>{t('list.found', { count: found.length })}</strong>{' '}
          {found.length < people.length && t('list.of', { all: people.length })}
        </p>
        <span className={classes.legend} aria-hidden>
          <KindMark likes experienced={false} />
          {t('list.likes')} <KindMark likes={false} experienced />
          {t('list.experienced')}
        </span>
        <Button
          size="sm"
          disabled={found.length === 0}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={files.saveCsv}
        >
          {t('list.csv')}
        </Button>
        <Button
          size="sm"
          disabled={found.length === 0 || files.busy}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => void files.savePdf()}
        >
          {t('list.print')}
        </Button>
      </div>
      {files.said && (
        <Text role="status" size="sm" c={files.failed ? 'var(--attention-text)' : 'dimmed'}>
          {files.said}
        </Text>
      )}
      {found.length === 0 && <p className={classes.nobody}>{t('list.nobody')}</p>}
      {found.length > 0 && (
        <PeopleTable
          people={found.slice(0, most)}
          kinds={kinds}
          selected={chosen}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      )}
      {rest > 0 && <Button onClick={() => setMost(found.length)}>{t('list.more', { count: rest })}</Button>}
      <LockedOnes />
      <div className={classes.selection} data-open={selected.length > 0 || told !== '' || undefined}>
        <p role="status">{selected.length > 0 ? t('selected.count', { count: selected.length }) : told}</p>
        {selected.length > 0 && (
          <>
            <Button size="sm" onClick={() => setChosen(new Set())}>
              {t('selected.clear')}
            </Button>
            <Button size="sm" color="lamp" variant="filled" onClick={() => setToShift(true)}>
              {t('selected.toShift')}
            </Button>
          </>
        )}
      </div>
      {toShift && (
        <ToShift
          people={selected}
          onClose={() => setToShift(false)}
          onDone={(words) => {
            setToShift(false);
            setChosen(new Set());
            setTold(words);
          }}
        />
      )}
    </div>
  );
}
