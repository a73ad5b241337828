import * as z from 'zod/mini';
import { findPost } from '../city.ts';
import { uuid } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';
import { covers } from '../rules/covered-posts.ts';
import { exclusionsOn } from '../rules/exclusions-on.ts';
import { withoutFlags } from '../rules/flags.ts';
import { placeOf } from '../rules/place-of.ts';
import { hangs } from '../rules/placement-machine.ts';

/** "There it is allowed again." Flags that only this exclusion had raised are cleared with it. */
export const liftExclusion = defineIntent({
  args: z.strictObject({ exclusionId: uuid }),
  run(tx, { exclusionId }, { actor, at, city }) {
    if (!may(actor, 'liftExclusion')) return refused('not-allowed');
    const exclusion = tx.get('exclusion', exclusionId);
    if (!exclusion) return refused('unknown-exclusion', exclusionId);
    if (exclusion.liftedAt !== null) return refused('already-lifted', exclusionId);
    const { target } = exclusion;
    const own =
      target.kind === 'posts' && target.posts.every((id) => answersFor(actor, findPost(tx, city, id)?.ward ?? null));
    if (actor.role !== 'office' && !own) return refused('not-allowed', exclusionId);
    tx.put('exclusion', { ...exclusion, liftedAt: at });
    for (const placement of [...tx.all('placement')]) {
      if (!hangs(placement)) continue;
      const place = placeOf(tx, city, placement);
      if (!covers(city, exclusion, place)) continue;
      const still = exclusionsOn(tx, city, place, at).some(({ reason }) => reason === exclusion.reason);
      if (still) continue;
      const freed = withoutFlags(placement, (code) => code === `excluded:${exclusion.reason}`, null, at);
      if (freed !== placement) tx.put('placement', freed);
    }
    return applied();
  },
});
