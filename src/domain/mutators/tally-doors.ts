import * as z from 'zod/mini';
import { day, rowId, uuid } from '../model/fields.ts';
import { doorCounts } from '../model/tally.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { blurCounts } from '../rules/blur-counts.ts';

/**
 * What one phone counted in one section on one day, as sums; the same id again puts it right. Who rang knows more than
 * that, and nothing more is taken down.
 */
export const tallyDoors = defineFact({
  discreet: true,
  args: z.strictObject({
    tallyId: uuid,
    turf: rowId,
    section: rowId,
    shift: z.nullable(rowId),
    day,
    counts: doorCounts,
    /** The section is through. */
    done: z.boolean(),
  }),
  run(tx, { tallyId, turf: turfId, section: sectionId, shift, day, counts, done }, { actor }) {
    const turf = tx.get('turf', turfId);
    if (!turf) return parked('unknown-turf');
    const before = tx.get('tally', tallyId);
    if (before && before.by !== actor.id) return parked('not-allowed', tallyId);
    // Cut anew meanwhile: the sums still belong to the turf. What only the phone calls a section is not taken down.
    const section = turf.sections.find(({ id }) => id === sectionId);
    const group = tx.get('profile', actor.id)?.group ?? null;
    tx.put('tally', {
      id: tallyId,
      turf: turfId,
      section: section ? sectionId : turfId,
      shift: shift !== null && tx.get('shift', shift) ? shift : null,
      ward: turf.ward,
      group,
      day,
      ...blurCounts(counts, section?.homes),
      by: actor.id,
    });
    if (section && done !== turf.done.includes(sectionId)) {
      const others = turf.done.filter((id) => id !== sectionId);
      tx.put('turf', { ...turf, done: done ? [...others, sectionId] : others });
    }
    return applied();
  },
});
