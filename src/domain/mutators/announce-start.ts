import * as z from 'zod/mini';
import { campaignOf } from '../campaign-of.ts';
import { instant } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';
import { dayIn } from '../rules/day-in.ts';
import { earliestStart } from '../rules/earliest-start.ts';
import { withFlag, withoutFlags } from '../rules/flags.ts';
import { hangs } from '../rules/placement-machine.ts';

/**
 * "From this instant on posters may hang", or null: no start is announced. Posters that hang already are judged anew:
 * a start that moves later makes them too early, one that moves earlier clears them.
 */
export const announceStart = defineIntent({
  args: z.strictObject({ at: z.nullable(instant) }),
  run(tx, { at: start }, { actor, at }) {
    if (!may(actor, 'announceStart')) return refused('not-allowed');
    const campaign = campaignOf(tx);
    const earliest = earliestStart(campaign);
    if (start !== null && earliest !== null && dayIn(campaign.timezone, start) < earliest) {
      return refused('before-by-law', earliest);
    }
    tx.put('campaign', { ...campaign, officialStart: start });
    for (const placement of [...tx.all('placement')]) {
      if (!hangs(placement) || placement.hungAt === null) continue;
      const tooEarly = start === null || placement.hungAt < start;
      const judged = tooEarly
        ? withFlag(placement, 'embargo')
        : withoutFlags(placement, (code) => code === 'embargo', null, at);
      if (judged !== placement) tx.put('placement', judged);
    }
    return applied();
  },
});
