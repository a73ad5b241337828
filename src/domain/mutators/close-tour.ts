import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';
import { freeWish } from '../rules/free-wish.ts';

/** "This tour is over": what it reserved and did not hang is free again, or planned as before. */
export const closeTour = defineIntent({
  args: z.strictObject({ tourId: rowId }),
  run(tx, { tourId }, context) {
    const { actor } = context;
    const tour = tx.get('tour', tourId);
    if (!tour) return refused('unknown-tour', tourId);
    if (!may(actor, 'closeTour') || !answersFor(actor, tour.ward)) return refused('not-allowed', tourId);
    tx.put('tour', { ...tour, state: 'closed' });
    for (const { placement: id } of tour.stops) {
      const placement = tx.get('placement', id);
      if (placement?.state !== 'reserved' || placement.tour !== tourId) continue;
      tx.put('placement', freeWish(tx, placement, context));
    }
    return applied();
  },
});
