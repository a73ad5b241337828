import * as z from 'zod/mini';
import { findPost, type PostPlace } from '../city.ts';
import { fix, latitude, longitude, rowId, uuid } from '../model/fields.ts';
import { side } from '../model/placement.ts';
import { applied, defineFact } from '../mutator.ts';
import { flagCode } from '../reason.ts';
import { raiseFlags } from '../rules/flags.ts';
import { unknownPost } from '../rules/place-of.ts';
import { reasonsAgainstHanging } from '../rules/reasons-against-hanging.ts';

/** "This poster hangs here": it already does, so it is always stored, with a flag for each rule that it breaks. */
export const hangPoster = defineFact({
  args: z.strictObject({
    placementId: uuid,
    post: rowId,
    /** Where the phone shows the post: all we have when the server's pack does not know it. */
    place: z.strictObject({ lon: longitude, lat: latitude }),
    motif: z.nullable(rowId),
    side,
    fix: z.nullable(fix),
  }),
  run(tx, { placementId, post, place, motif, side, fix }, { actor, at, city, mutationId }) {
    const known = findPost(tx, city, post);
    const where: PostPlace = known ?? unknownPost(city, post, place);
    const flags = reasonsAgainstHanging(tx, city, where, at).map(flagCode);
    if (!known) flags.push('unknown-post');
    tx.put('placement', {
      // Should another deed have used the id already, this poster hangs all the same and gets one of its own.
      id: tx.get('placement', placementId) ? mutationId : placementId,
      post,
      lon: where.lon,
      lat: where.lat,
      ward: where.ward,
      motif,
      side,
      state: 'hung',
      by: actor.id,
      at,
      hungAt: at,
      fix,
      flags: raiseFlags(flags),
    });
    return applied(flags);
  },
});
