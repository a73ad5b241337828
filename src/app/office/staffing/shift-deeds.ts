import { v7 as uuid } from 'uuid';
import type { MutatorArgs } from '../../../domain/mutators/registry.ts';
import { draftShifts, type PlannedShift, type ShiftDraft } from '../../../domain/rules/draft-shifts.ts';

/** New shifts; those that are made together belong together. */
export function toMakeShifts(shifts: readonly PlannedShift[]): MutatorArgs<'makeShifts'> {
  return { shifts: shifts.map((shift) => ({ id: uuid(), ...shift })), series: shifts.length > 1 ? uuid() : null };
}

/** Only what was changed in the form, so that two people of the office never undo each other's fields. */
export function toSetShift(
  shiftId: string,
  start: ShiftDraft,
  draft: ShiftDraft,
  timezone: string,
): MutatorArgs<'setShift'> {
  const [before] = draftShifts(start, timezone).shifts;
  const [after] = draftShifts(draft, timezone).shifts;
  const changed = Object.entries(after ?? {}).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before?.[name as keyof PlannedShift]),
  );
  return { shiftId, ...Object.fromEntries(changed) };
}

/** The form's field that a schema or a rule speaks of: 'shifts.3.place.name' is 'placeName'. */
export function fieldOf(path: string): string {
  const field = path.replace(/^shifts\.\d+\./, '');
  if (field.startsWith('place')) return 'placeName';
  return field === 'end' ? 'to' : field === 'start' ? 'from' : field;
}
