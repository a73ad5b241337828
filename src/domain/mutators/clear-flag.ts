import * as z from 'zod/mini';
import { uuid } from '../model/fields.ts';
import { flag } from '../model/placement.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';
import { withoutFlags } from '../rules/flags.ts';

/** "We looked at it, it may stay": the office decides one flag of one placement. */
export const clearFlag = defineIntent({
  args: z.strictObject({ placementId: uuid, code: flag.shape.code }),
  run(tx, { placementId, code }, { actor, at }) {
    if (!may(actor, 'clearFlag')) return refused('not-allowed');
    const placement = tx.get('placement', placementId);
    if (!placement) return refused('unknown-placement', placementId);
    // Two people of the office may press at once: the second finds it decided, which is what they wanted.
    const cleared = withoutFlags(placement, (open) => open === code, actor.id, at);
    if (cleared !== placement) tx.put('placement', cleared);
    return applied();
  },
});
