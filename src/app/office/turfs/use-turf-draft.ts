import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Section, TurfRow } from '../../../domain/model/turf.ts';
import { cutSections } from '../../../domain/rules/cut-sections.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import type { Ring } from '../map/map-desk.tsx';
import { borderOf, type DraftTurf, offeredSections, proposeName } from './draft-turf.ts';
import type { KnownAddresses } from './use-addresses.ts';

export interface TurfDraft {
  readonly ring: TurfRow['ring'];
  readonly name: string;
  /** All that lie inside the border. */
  readonly offered: readonly Section[];
  /** Those of them that are walked. */
  readonly sections: readonly Section[];
  readonly dirty: boolean;
  pull(ring: Ring): void;
  rename(name: string): void;
  choose(ids: readonly string[], taken: boolean): void;
}

/**
 * A turf in the making. Its sections are cut anew while the line is pulled, after the line itself is drawn; one that is
 * changed keeps its own as long as its border stays, and what else lies inside is offered, not taken.
 */
export function useTurfDraft(turf: TurfRow | undefined, others: readonly TurfRow[], known: KnownAddresses): TurfDraft {
  const { streets } = useCampaignClient().city.pack;
  const [start] = useState((): DraftTurf => ({ name: turf?.name, ring: turf?.ring ?? [], choices: new Map() }));
  const [draft, setDraft] = useState(start);
  const ring = useDeferredValue(draft.ring);
  const kept = useMemo(() => (ring === start.ring ? (turf?.sections ?? []) : []), [ring, start, turf]);
  const { state, addresses } = known;
  const offered = useMemo(
    () => offeredSections(kept, state === 'there' ? cutSections({ ring, streets, addresses }) : []),
    [kept, state, ring, streets, addresses],
  );
  const { choices } = draft;
  const sections = useMemo(
    () => offered.filter((one) => choices.get(one.id) ?? (ring !== start.ring || kept.includes(one))),
    [offered, choices, ring, start, kept],
  );
  return {
    ring: draft.ring,
    name: draft.name ?? proposeName(sections, new Set(others.map(({ name }) => name))),
    offered,
    sections,
    dirty: draft !== start,
    pull: useCallback((line) => setDraft((before) => ({ ...before, ring: borderOf(line), choices: new Map() })), []),
    rename: (name) => setDraft((before) => ({ ...before, name })),
    choose: (ids, taken) =>
      setDraft((before) => ({
        ...before,
        choices: new Map([...before.choices, ...ids.map((id) => [id, taken] as const)]),
      })),
  };
}
