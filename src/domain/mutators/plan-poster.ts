import * as z from 'zod/mini';
import { findPost } from '../city.ts';
import { rowId, uuid } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';
import { reasonsAgainstHanging } from '../rules/reasons-against-hanging.ts';

/**
 * "One shall hang here": a wish, so it is refused where a rule forbids it. The embargo forbids hanging, not planning.
 * A planned placement needs no step when its poster hangs: what hangs outweighs what is planned on the same post.
 */
export const planPoster = defineIntent({
  args: z.strictObject({ placementId: uuid, post: rowId, motif: z.nullable(rowId) }),
  run(tx, { placementId, post, motif }, { actor, at, city }) {
    const place = findPost(tx, city, post);
    if (!place) return refused('unknown-post', post);
    if (!may(actor, 'planPoster') || !answersFor(actor, place.ward)) return refused('not-allowed', post);
    if (tx.get('placement', placementId)) return refused('already-exists', placementId);
    if (tx.placementsOn(post).some(({ state }) => state === 'planned')) return refused('post-full', post);
    const against = reasonsAgainstHanging(tx, city, place, at).find(({ code }) => code !== 'embargo');
    if (against) return refused(against.code, post);
    tx.put('placement', {
      id: placementId,
      post,
      lon: place.lon,
      lat: place.lat,
      ward: place.ward,
      motif,
      side: 'both',
      state: 'planned',
      by: actor.id,
      at,
      hungAt: null,
      fix: null,
      flags: [],
    });
    return applied();
  },
});
