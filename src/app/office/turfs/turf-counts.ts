import { COUNTED, type DoorCounts, type TallyRow } from '../../../domain/model/tally.ts';

/** What was counted, and how many doors that were: at home or not, each was knocked at. */
export interface Counts extends DoorCounts {
  readonly doors: number;
}

export interface TurfCounts {
  readonly all: Counts;
  readonly bySection: ReadonlyMap<string, Counts>;
}

const NOTHING: Counts = { notHome: 0, opened: 0, conversation: 0, friendly: 0, flyer: 0, doors: 0 };

/** Sums of all days and phones, by turf and by section in it. What was counted in sections that are gone stays in the turf's. */
export function countsByTurf(tallies: readonly TallyRow[]): ReadonlyMap<string, TurfCounts> {
  const turfs = new Map<string, { all: Counts; bySection: Map<string, Counts> }>();
  for (const tally of tallies) {
    const counts = turfs.get(tally.turf) ?? { all: NOTHING, bySection: new Map<string, Counts>() };
    turfs.set(tally.turf, counts);
    counts.all = plus(counts.all, tally);
    counts.bySection.set(tally.section, plus(counts.bySection.get(tally.section) ?? NOTHING, tally));
  }
  return turfs;
}

function plus(sum: Counts, tally: TallyRow): Counts {
  const next = { ...sum, doors: sum.doors + tally.notHome + tally.opened };
  for (const what of COUNTED) next[what] += tally[what];
  return next;
}
