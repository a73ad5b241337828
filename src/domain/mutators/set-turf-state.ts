import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { turfRow, turfState } from '../model/turf.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor } from '../permissions.ts';
import { managesShift } from '../rules/manages-shift.ts';

/** "We are through here", "again later", "open again": who holds the turf says it, or who answers for it. */
export const setTurfState = defineIntent({
  args: z.strictObject({ turfId: rowId, state: turfState, again: turfRow.shape.again }),
  run(tx, { turfId, state, again }, { actor }) {
    const turf = tx.get('turf', turfId);
    if (!turf) return refused('unknown-turf', turfId);
    const shift = turf.shift === null ? undefined : tx.get('shift', turf.shift);
    const theirs = turf.holder === actor.id || answersFor(actor, turf.ward) || (shift && managesShift(actor, shift));
    if (!theirs) return refused('not-allowed', turf.name);
    const over = state === 'done' || state === 'later';
    tx.put('turf', {
      ...turf,
      state,
      again: state === 'later' ? again : null,
      // Open again means that all of it is walked again.
      done: state === 'open' ? [] : turf.done,
      shift: over ? null : turf.shift,
      holder: over ? null : turf.holder,
    });
    return applied();
  },
});
