import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent } from '../mutator.ts';
import { openTour } from '../rules/answers-for-tour.ts';

/** "In this order": stops that are not named stay behind those that are, in the order they had. */
export const reorderTour = defineIntent({
  args: z.strictObject({ tourId: rowId, stops: z.array(rowId).check(z.maxLength(500)) }),
  run(tx, { tourId, stops: order }, { actor }) {
    const tour = openTour(tx, actor, tourId);
    if ('status' in tour) return tour;
    const rank = new Map(order.map((id, index) => [id, index]));
    const rankOf = (id: string) => rank.get(id) ?? order.length;
    tx.put('tour', { ...tour, stops: [...tour.stops].sort((a, b) => rankOf(a.id) - rankOf(b.id)) });
    return applied();
  },
});
