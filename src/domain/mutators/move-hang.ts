import * as z from 'zod/mini';
import { findPost } from '../city.ts';
import { fix, latitude, longitude, rowId, uuid } from '../model/fields.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { unknownPost } from '../rules/place-of.ts';
import { putStep } from '../rules/put-step.ts';
import { takeStep } from '../rules/take-step.ts';

/**
 * "It hangs on that other post": the record or the poster was moved, by whoever was there; it is judged anew where it
 * hangs now.
 */
export const moveHang = defineFact({
  args: z.strictObject({
    placementId: uuid,
    post: rowId,
    place: z.strictObject({ lon: longitude, lat: latitude }),
    fix: z.nullable(fix),
  }),
  run(tx, { placementId, post, place, fix }, context) {
    const placement = tx.get('placement', placementId);
    if (!placement) return parked('unknown-placement', placementId);
    const stepped = takeStep(tx, placement, 'move', context, { fix });
    if (!stepped.took) return applied(putStep(tx, placement, stepped, context));
    const { lon, lat, ward } = findPost(tx, context.city, post) ?? unknownPost(context.city, post, place);
    const { steps } = stepped.placement;
    const moved = {
      ...stepped.placement,
      post,
      lon,
      lat,
      ward,
      // The row's fix is shown to who hung it, and only their own.
      fix: placement.by === context.actor.id ? fix : null,
      steps: [...steps.slice(0, -1), { ...steps.at(-1)!, post: placement.post }],
    };
    return applied(putStep(tx, placement, { ...stepped, placement: moved }, context));
  },
});
