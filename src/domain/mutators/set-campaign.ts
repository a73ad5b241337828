import * as z from 'zod/mini';
import { campaignOf } from '../campaign-of.ts';
import { campaignRow, campaignRules } from '../model/campaign.ts';
import { wardRow } from '../model/ward.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';

const { name, timezone, target, electionDay, runOffDay, takeDownDay, motifs } = campaignRow.shape;

/** The office's settings: only what is named changes. The official start has a deed of its own, announceStart. */
export const setCampaign = defineIntent({
  args: z.strictObject({
    name: z.optional(name),
    timezone: z.optional(timezone),
    target: z.optional(target),
    electionDay: z.optional(electionDay),
    runOffDay: z.optional(runOffDay),
    takeDownDay: z.optional(takeDownDay),
    motifs: z.optional(motifs),
    rules: z.optional(z.partial(campaignRules)),
    wardTargets: z.optional(z.array(z.strictObject({ ward: wardRow.shape.id, target: wardRow.shape.target }))),
  }),
  run(tx, { rules, wardTargets = [], ...changes }, { actor }) {
    if (!may(actor, 'setCampaign')) return refused('not-allowed');
    const before = campaignOf(tx);
    const after = { ...before, ...changes, rules: { ...before.rules, ...rules } };
    if (!isTimezone(after.timezone)) return refused('invalid', 'timezone');
    const { electionDay, runOffDay, takeDownDay } = after;
    if (electionDay !== null && runOffDay !== null && runOffDay <= electionDay) return refused('invalid', 'runOffDay');
    if (electionDay !== null && takeDownDay !== null && takeDownDay < electionDay) {
      return refused('invalid', 'takeDownDay');
    }
    const wards = wardTargets.map(({ ward, target }) => ({ id: ward, row: tx.get('ward', ward), target }));
    const unknown = wards.find(({ row }) => !row);
    if (unknown) return refused('unknown-ward', unknown.id);
    tx.put('campaign', after);
    for (const { row, target } of wards) tx.put('ward', { ...row!, target });
    return applied();
  },
});

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
