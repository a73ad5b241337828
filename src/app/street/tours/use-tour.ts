import type { Stop, TourRow } from '../../../domain/model/tour.ts';
import { type StopState, type TourProgress, tourProgress } from '../../../domain/rules/tour-progress.ts';
import type { View } from '../../../domain/view.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';

/** A tour and how it stands. */
export interface TourNow extends TourProgress {
  readonly tour: TourRow;
}

/** The tour as it is now, or undefined where this phone knows of none. */
export const useTour = (id: string): TourNow | undefined => useCampaign(({ view }) => lookAtTour(view, id), looksSame);

export function lookAtTour(view: View, id: string): TourNow | undefined {
  const tour = view.get('tour', id);
  return tour && { tour, ...tourProgress(view, tour) };
}

/** The stops that are in this state, in their order. */
export const stopsIn = ({ tour, states }: TourNow, state: StopState): Stop[] =>
  tour.stops.filter((_, index) => states[index] === state);
