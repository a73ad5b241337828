import * as z from 'zod/mini';
import { uuid } from '../model/fields.ts';
import { templateRow } from '../model/shift.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { checkPlan } from '../rules/check-shift.ts';

const { name, plan, time, minutes } = templateRow.shape;

/** Keeps a shift as a template, changes it, or puts it away. */
export const setTemplate = defineIntent({
  args: z.strictObject({ templateId: uuid, name, plan, time, minutes, closed: z.boolean() }),
  run(tx, { templateId, closed, ...template }, { actor, at }) {
    const before = tx.get('template', templateId);
    const against = checkPlan(tx, actor, template.plan) ?? (before && checkPlan(tx, actor, before.plan));
    if (against?.reason === 'not-allowed') return refused('not-allowed', templateId);
    if (against && !closed) return against;
    tx.put('template', { id: templateId, ...template, closedAt: closed ? (before?.closedAt ?? at) : null });
    return applied();
  },
});
