import { campaignOf } from '../campaign-of.ts';
import type { WardRow } from '../model/ward.ts';
import type { View } from '../view.ts';
import { hasOpenFlag } from './open-flags.ts';
import { hangs } from './placement-machine.ts';

/** Posters of a ward or of the whole campaign. `left` is never below zero; `last24h` is what hangs and was hung then. */
export interface Figures {
  readonly target: number;
  readonly hung: number;
  readonly flagged: number;
  readonly left: number;
  readonly last24h: number;
}

const DAY = 86_400_000;

/** Figures of each ward at an instant (ms), by ward id. A placement outside every ward counts only in the whole. */
export function wardFigures(view: View, at: number): (Figures & { ward: WardRow })[] {
  const counts = new Map([...view.all('ward')].map((ward) => [ward.id, newCount()]));
  count(view, at, (ward) => (ward === null ? undefined : counts.get(ward)));
  return [...view.all('ward')]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((ward) => ({ ward, ...figures(ward.target, counts.get(ward.id)!) }));
}

/** Figures of the whole campaign at an instant (ms). */
export function campaignFigures(view: View, at: number): Figures {
  const all = newCount();
  count(view, at, () => all);
  return figures(campaignOf(view).target, all);
}

const newCount = () => ({ hung: 0, flagged: 0, last24h: 0 });
type Count = ReturnType<typeof newCount>;

function count(view: View, at: number, countOf: (ward: string | null) => Count | undefined): void {
  for (const placement of view.all('placement')) {
    if (!hangs(placement)) continue;
    const of = countOf(placement.ward);
    if (!of) continue;
    of.hung++;
    if (hasOpenFlag(placement)) of.flagged++;
    if (placement.hungAt !== null && placement.hungAt > at - DAY) of.last24h++;
  }
}

function figures(target: number, { hung, flagged, last24h }: Count): Figures {
  return { target, hung, flagged, left: Math.max(0, target - hung), last24h };
}
