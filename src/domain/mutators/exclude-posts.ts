import * as z from 'zod/mini';
import { findPost } from '../city.ts';
import { exclusionTarget, season } from '../model/exclusion.ts';
import { shortText, uuid } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';
import { covers, coversAnyPost } from '../rules/covered-posts.ts';
import { exclusionsOn } from '../rules/exclusions-on.ts';
import { withFlag } from '../rules/flags.ts';
import { placeOf } from '../rules/place-of.ts';
import { hangs } from '../rules/placement-machine.ts';

/**
 * "Nothing may hang there": one post, a list, a street or a polygon, always or in a season. What hangs there already is
 * flagged. A lead names single posts of the own ward only.
 */
export const excludePosts = defineIntent({
  args: z.strictObject({ exclusionId: uuid, target: exclusionTarget, reason: shortText, season: z.nullable(season) }),
  run(tx, { exclusionId, target, reason, season }, { actor, at, city }) {
    if (!may(actor, 'excludePosts')) return refused('not-allowed');
    if (actor.role !== 'office') {
      if (target.kind !== 'posts') return refused('not-allowed', target.kind);
      const foreign = target.posts.find((id) => !answersFor(actor, findPost(tx, city, id)?.ward ?? null));
      if (foreign !== undefined) return refused('not-allowed', foreign);
    }
    if (tx.get('exclusion', exclusionId)) return refused('already-exists', exclusionId);
    if (target.kind === 'posts') {
      const unknown = target.posts.find((id) => !findPost(tx, city, id));
      if (unknown !== undefined) return refused('unknown-post', unknown);
    }
    if (!coversAnyPost(tx, city, target)) return refused('no-posts', target.kind);
    const exclusion = { id: exclusionId, target, reason, season, by: actor.id, at, liftedAt: null };
    tx.put('exclusion', exclusion);
    for (const placement of [...tx.all('placement')]) {
      if (!hangs(placement)) continue;
      const place = placeOf(tx, city, placement);
      if (!covers(city, exclusion, place)) continue;
      if (!exclusionsOn(tx, city, place, at).some(({ id }) => id === exclusionId)) continue;
      const flagged = withFlag(placement, `excluded:${reason}`);
      if (flagged !== placement) tx.put('placement', flagged);
    }
    return applied();
  },
});
