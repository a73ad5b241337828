import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { skipReason, type TourRow } from '../model/tour.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { answersForTour } from '../rules/answers-for-tour.ts';

/** "We left this one out, and why"; null: after all we did not. */
export const skipStop = defineFact({
  args: z.strictObject({ tourId: rowId, stopId: rowId, reason: z.nullable(skipReason) }),
  run(tx, { tourId, stopId, reason }, { actor, at }) {
    const has = ({ stops }: TourRow) => stops.some(({ id }) => id === stopId);
    const named = tx.get('tour', tourId);
    if (!named) return parked('unknown-tour', tourId);
    // It may have been split off meanwhile: the fact follows the stop into the tour that has it now.
    const tour = has(named) ? named : [...tx.all('tour')].find(has);
    if (!tour) return parked('unknown-stop', stopId);
    // Whoever stood there may say why not, even when the tour went to another team meanwhile.
    if (reason === null && !answersForTour(tx, actor, tour)) return parked('not-allowed', tourId);
    const skipped = reason === null ? null : { reason, at };
    tx.put('tour', { ...tour, stops: tour.stops.map((stop) => (stop.id === stopId ? { ...stop, skipped } : stop)) });
    return applied();
  },
});
