import type { wardFigures } from '../../../domain/rules/ward-figures.ts';
import { shareOf } from '../share-of.ts';

export type WardFigures = ReturnType<typeof wardFigures>[number];

/** What the table can be sorted by; `urgency` is its order when nobody asked for another. */
export type WardSort = 'urgency' | 'ward' | 'hung' | 'target' | 'left' | 'flagged' | 'last24h';
export interface WardOrder {
  readonly by: WardSort;
  readonly descending: boolean;
}
export const MOST_URGENT: WardOrder = { by: 'urgency', descending: false };

/** Most urgent: the smallest share of its target; where that is equal, the one that lacks more. */
export function sortWards(wards: readonly WardFigures[], { by, descending }: WardOrder): WardFigures[] {
  const byName = (a: WardFigures, b: WardFigures) => (a.ward.id < b.ward.id ? -1 : a.ward.id > b.ward.id ? 1 : 0);
  const compare: Record<WardSort, (a: WardFigures, b: WardFigures) => number> = {
    urgency: (a, b) => shareOf(a) - shareOf(b) || b.left - a.left,
    ward: byName,
    hung: (a, b) => a.hung - b.hung,
    target: (a, b) => a.target - b.target,
    left: (a, b) => a.left - b.left,
    flagged: (a, b) => a.flagged - b.flagged,
    last24h: (a, b) => a.last24h - b.last24h,
  };
  const sign = descending ? -1 : 1;
  return wards.toSorted((a, b) => sign * compare[by](a, b) || byName(a, b));
}

/** What a press on a column's heading leads to: numbers begin with the largest, names with A, a third press undoes it. */
export function nextOrder(now: WardOrder, column: WardSort): WardOrder {
  const first = column !== 'ward';
  if (now.by !== column) return { by: column, descending: first };
  return now.descending === first ? { by: column, descending: !first } : MOST_URGENT;
}
