import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurfRow } from '../../../domain/model/turf.ts';
import entries from '../entries.module.css';
import { useWards } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';
import { countStates, listTurfs, STATES, type TurfFilter } from './list-turfs.ts';
import { MarkedTurfs } from './marked-turfs.tsx';
import { overlapsOf } from './share-doors.ts';
import { countsByTurf } from './turf-counts.ts';
import { TurfEntry } from './turf-entry.tsx';
import classes from './turfs.module.css';

interface TurfListProps {
  readonly turfs: readonly TurfRow[];
  readonly shown: string | undefined;
  onShow(turf: TurfRow | undefined): void;
  onChange(turf: TurfRow): void;
}

/** By ward, in the state that is asked for. Several can be marked, to be given away together. */
export function TurfList({ turfs, shown, onShow, onChange }: TurfListProps) {
  const { t } = useTranslation('turfs');
  const tallies = useRows('tally');
  const wards = useWards();
  const [filter, setFilter] = useState<TurfFilter>('all');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const counts = useMemo(() => countsByTurf(tallies), [tallies]);
  const overlaps = useMemo(() => new Map(turfs.map((turf) => [turf.id, overlapsOf(turf, turfs)])), [turfs]);
  const states = countStates(turfs);
  const groups = listTurfs(turfs, filter);
  const wardName = (id: string | null) => wards.find((ward) => ward.id === id)?.name ?? t('noWard');
  const mark = (id: string, on: boolean) => {
    const next = new Set(marked);
    if (on) next.add(id);
    else next.delete(id);
    setMarked(next);
  };
  // Picked on the map, it must be in the list.
  const hidden = shown !== undefined && !groups.some((group) => group.turfs.some(({ id }) => id === shown));
  if (hidden && filter !== 'all' && turfs.some(({ id }) => id === shown)) setFilter('all');
  return (
    <>
      <div className={classes.states}>
        <SegmentedControl
          fullWidth
          size="sm"
          aria-label={t('filter')}
          value={filter}
          data={(['all', ...STATES] as const).map((value) => ({
            value,
            label: `${t(`state.${value}`)} ${states[value]}`,
          }))}
          onChange={(value) => {
            setFilter(value as TurfFilter);
            onShow(undefined);
          }}
        />
      </div>
      <MarkedTurfs turfs={turfs.filter(({ id }) => marked.has(id))} onNone={() => setMarked(new Set())} />
      {groups.length === 0 && <p className={entries.intro}>{t('emptyFilter')}</p>}
      {groups.map((group) => (
        <section key={group.ward ?? ''}>
          <h2 className={entries.heading}>{wardName(group.ward)}</h2>
          <ul className={entries.list}>
            {group.turfs.map((turf) => (
              <TurfEntry
                key={turf.id}
                turf={turf}
                counts={counts.get(turf.id)}
                overlaps={overlaps.get(turf.id) ?? []}
                marked={marked.has(turf.id)}
                shown={turf.id === shown}
                onMark={(on) => mark(turf.id, on)}
                onShow={(on) => onShow(on ? turf : undefined)}
                onChange={() => onChange(turf)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
