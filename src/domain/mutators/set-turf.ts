import * as z from 'zod/mini';
import { uuid } from '../model/fields.ts';
import { turfRow } from '../model/turf.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';
import { sparedInside } from '../rules/spared-doors.ts';

const { name, ward, ring, sections } = turfRow.shape;

/** Draws a turf, or changes it: border and sections (rules/cut-sections.ts). What is counted and spared there stays. */
export const setTurf = defineIntent({
  args: z.strictObject({ turfId: uuid, name, ward, ring, sections, closed: z.boolean() }),
  run(tx, { turfId, closed, ...turf }, { actor, at }) {
    const before = tx.get('turf', turfId);
    if (!may(actor, 'setTurf') || !answersFor(actor, turf.ward)) return refused('not-allowed', turfId);
    if (before && !answersFor(actor, before.ward)) return refused('not-allowed', turfId);
    if (turf.ward !== null && !tx.get('ward', turf.ward)) return refused('unknown-ward', turf.ward);
    const { done = [], state = 'open', again = null, shift = null, holder = null } = before ?? {};
    tx.put('turf', {
      id: turfId,
      ...turf,
      done: done.filter((id) => turf.sections.some((section) => section.id === id)),
      state,
      again,
      shift: closed ? null : shift,
      holder: closed ? null : holder,
      // A door asks once: a turf that is cut anew takes over what others knew of its streets.
      spared: sparedInside(tx, turf.sections, before?.spared ?? []),
      closedAt: closed ? (before?.closedAt ?? at) : null,
      by: before?.by ?? actor.id,
      at: before?.at ?? at,
    });
    return applied();
  },
});
