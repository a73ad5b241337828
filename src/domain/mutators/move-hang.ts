import * as z from 'zod/mini';
import { findPost } from '../city.ts';
import { fix, latitude, longitude, rowId, uuid } from '../model/fields.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { answersFor } from '../permissions.ts';
import { flagCode } from '../reason.ts';
import { raiseFlags, withoutFlags } from '../rules/flags.ts';
import { freeNeighbours } from '../rules/free-neighbours.ts';
import { unknownPost } from '../rules/place-of.ts';
import { reasonsAgainstHanging } from '../rules/reasons-against-hanging.ts';
import { takeStep } from '../rules/take-step.ts';

/** "It hangs on that other post": the record or the poster was moved; it is judged anew where it hangs now. */
export const moveHang = defineFact({
  args: z.strictObject({
    placementId: uuid,
    post: rowId,
    place: z.strictObject({ lon: longitude, lat: latitude }),
    fix: z.nullable(fix),
  }),
  run(tx, { placementId, post, place, fix }, context) {
    const { actor, at, city } = context;
    const placement = tx.get('placement', placementId);
    if (!placement) return parked('unknown-placement', placementId);
    if (placement.by !== actor.id && !answersFor(actor, placement.ward)) return parked('not-allowed', placementId);
    const known = findPost(tx, city, post);
    const where = known ?? unknownPost(city, post, place);
    const stepped = takeStep(tx, placement, 'move', context, { fix });
    if (!stepped.took) {
      tx.put('placement', stepped.placement);
      return applied(stepped.flags);
    }
    const flags = reasonsAgainstHanging(tx, city, where, at, placementId).map(flagCode);
    if (!known) flags.push('unknown-post');
    const decided = withoutFlags(placement, () => true, null, at).flags.filter((flag) => !flags.includes(flag.code));
    const { steps, ...moved } = stepped.placement;
    tx.put('placement', {
      ...moved,
      post,
      lon: where.lon,
      lat: where.lat,
      ward: where.ward,
      fix,
      flags: [...decided, ...raiseFlags(flags)],
      steps: [...steps.slice(0, -1), { ...steps.at(-1)!, post: placement.post }],
    });
    freeNeighbours(tx, city, placement, at);
    return applied(flags);
  },
});
