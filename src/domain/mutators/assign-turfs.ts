import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { mayMoveTurf } from '../rules/may-move-turf.ts';

/**
 * Gives turfs to a shift, to somebody's phone, or both; takes them back (both null); hands them on. Several at once, all
 * or none.
 */
export const assignTurfs = defineIntent({
  args: z.strictObject({
    turfIds: z.array(rowId).check(z.minLength(1), z.maxLength(100)),
    shift: z.nullable(rowId),
    holder: z.nullable(rowId),
  }),
  run(tx, { turfIds, shift: shiftId, holder }, { actor }) {
    const shift = shiftId === null ? null : tx.get('shift', shiftId);
    if (shift === undefined) return refused('unknown-shift', shiftId ?? '');
    if (shift?.state === 'cancelled') return refused('shift-cancelled', shift.id);
    // A volunteer's phone knows no other people; the server does.
    if (holder !== null && holder !== actor.id && tx.get('member', holder)?.revokedAt)
      return refused('revoked', holder);
    for (const id of turfIds) {
      const turf = tx.get('turf', id);
      if (!turf) return refused('unknown-turf', id);
      if (turf.closedAt !== null) return refused('closed', turf.name);
      if (!mayMoveTurf(tx, actor, turf, { shift: shiftId, holder })) return refused('not-allowed', turf.name);
      const through = turf.sections.length > 0 && turf.done.length >= turf.sections.length;
      const state = holder !== null ? 'in-work' : turf.state === 'in-work' ? (through ? 'done' : 'open') : turf.state;
      tx.put('turf', { ...turf, shift: shiftId, holder, state });
    }
    return applied();
  },
});
