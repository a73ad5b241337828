import * as z from 'zod/mini';
import { findPost } from '../city.ts';
import { rowId, uuid } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';
import { isWish } from '../rules/placement-machine.ts';
import { reasonsAgainstHanging } from '../rules/reasons-against-hanging.ts';
import { takeStep } from '../rules/take-step.ts';
import { wishFor } from '../rules/wish-for.ts';

/**
 * "One shall hang here": a wish, so it is refused where a rule forbids it. The embargo forbids hanging, not planning.
 * The poster that fulfils it takes over its id; one that hangs there by chance outweighs it.
 */
export const planPoster = defineIntent({
  args: z.strictObject({ placementId: uuid, post: rowId, motif: z.nullable(rowId) }),
  run(tx, { placementId, post, motif }, context) {
    const { actor, at, city } = context;
    const place = findPost(tx, city, post);
    if (!place) return refused('unknown-post', post);
    if (!may(actor, 'planPoster') || !answersFor(actor, place.ward)) return refused('not-allowed', post);
    if (tx.get('placement', placementId)) return refused('already-exists', placementId);
    if (tx.placementsOn(post).some(isWish)) return refused('post-full', post);
    const against = reasonsAgainstHanging(tx, city, place, at).find(({ code }) => code !== 'embargo');
    if (against) return refused(against.code, post);
    const draft = wishFor({ id: placementId, motif, by: actor.id, at }, place);
    tx.put('placement', takeStep(tx, draft, 'plan', context).placement);
    return applied();
  },
});
