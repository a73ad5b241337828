import { teamOf } from '../../../domain/rules/ledger.ts';
import type { CampaignClient } from '../../../sync/campaign-client.ts';
import { lookAtTour, type TourNow } from './use-tour.ts';

export interface SortedTours {
  /** The open team of whoever has this phone. */
  readonly team: { readonly id: string; readonly name: string } | null;
  /** The team's tours with something left to do. */
  readonly mine: readonly TourNow[];
  readonly free: readonly TourNow[];
  /** The team's tours with nothing left. */
  readonly through: readonly TourNow[];
}

/** The tours that concern whoever has this phone: the soonest day first, undated ones behind. */
export function sortTours({ view, actor }: Pick<CampaignClient, 'view' | 'actor'>): SortedTours {
  const id = teamOf(view, actor);
  const row = id === null ? undefined : view.get('team', id);
  const tours: TourNow[] = [];
  for (const tour of view.all('tour')) {
    if (tour.state === 'open' && (tour.team === null || tour.team === id)) tours.push(lookAtTour(view, tour.id)!);
  }
  tours.sort((a, b) => whenOf(a).localeCompare(whenOf(b)) || a.tour.name.localeCompare(b.tour.name));
  const mine = tours.filter(({ tour }) => tour.team !== null);
  return {
    team: row ? { id: row.id, name: row.name } : null,
    mine: mine.filter(({ open }) => open > 0),
    free: tours.filter(({ tour, open }) => tour.team === null && open > 0),
    through: mine.filter(({ open }) => open === 0),
  };
}

const whenOf = ({ tour }: TourNow): string => tour.day ?? '9999';
