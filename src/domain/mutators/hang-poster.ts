import * as z from 'zod/mini';
import { findPost, type PostPlace } from '../city.ts';
import { fix, instant, latitude, longitude, rowId, uuid } from '../model/fields.ts';
import { side } from '../model/placement.ts';
import { posterFormat } from '../model/stock.ts';
import { applied, defineFact } from '../mutator.ts';
import { flagCode } from '../reason.ts';
import { withFlag } from '../rules/flags.ts';
import { unknownPost } from '../rules/place-of.ts';
import { hangs, isWish } from '../rules/placement-machine.ts';
import { reasonsAgainstHanging } from '../rules/reasons-against-hanging.ts';
import { type Draft, takeStep, tellAgain } from '../rules/take-step.ts';

/** "This poster hangs here": it already does, so it is always stored, with a flag for each rule that it breaks. */
export const hangPoster = defineFact({
  args: z.strictObject({
    /** A new one, or the planned or reserved one that this poster fulfils. */
    placementId: uuid,
    post: rowId,
    /** Where the phone shows the post: all we have when the server's pack does not know it. */
    place: z.strictObject({ lon: longitude, lat: latitude }),
    motif: z.nullable(rowId),
    format: posterFormat,
    side,
    fix: z.nullable(fix),
    /** When it was hung, where that is written on a paper list; null: now. */
    hungAt: z.nullable(instant),
  }),
  run(tx, { placementId, post, place, motif, format, side, fix, hungAt }, context) {
    const { actor, city, mutationId } = context;
    const at = hungAt === null ? context.at : Math.min(hungAt, context.at);
    const known = findPost(tx, city, post);
    const where: PostPlace = known ?? unknownPost(city, post, place);
    const before = tx.get('placement', placementId);
    if (before && before.post === post && before.tour !== null && hangs(before)) {
      // Two phones of one team at one stop of a tour: the same poster, told twice.
      tx.put('placement', tellAgain(before, 'hang', context, { fix, at }).placement);
      return applied();
    }
    const wish = before && isWish(before) && before.post === post ? before : undefined;
    const codes = reasonsAgainstHanging(tx, city, where, at).map(flagCode);
    if (!known) codes.push('unknown-post');
    const draft: Draft = {
      // Should another deed have used the id already, this poster hangs all the same and gets one of its own.
      id: wish?.id ?? (before ? mutationId : placementId),
      post,
      lon: where.lon,
      lat: where.lat,
      ward: where.ward,
      motif,
      format,
      side,
      state: wish?.state ?? 'new',
      fate: null,
      tour: wish?.tour ?? null,
      by: actor.id,
      at: wish?.at ?? at,
      hungAt: at,
      fix,
      flags: wish?.flags ?? [],
      steps: wish?.steps ?? [],
    };
    const stepped = takeStep(tx, draft, 'hang', context, { fix, at });
    let { placement } = stepped;
    for (const code of codes) placement = withFlag(placement, code);
    tx.put('placement', placement);
    return applied([...codes, ...stepped.flags]);
  },
});
