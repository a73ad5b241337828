import { isBuiltIn } from '../../domain/model/activity.ts';
import type { ShiftRow } from '../../domain/model/shift.ts';
import type { Actor } from '../../domain/mutator.ts';
import { placesOf, signUpOf } from '../../domain/rules/sign-ups.ts';
import { eventWords } from './event-words.ts';
import type { ReadCampaign } from './read-shifts.ts';

/** What a shift is to whoever reads the calendar: nothing of theirs is `open`. */
export type Part = 'coming' | 'waiting' | 'invited' | 'open';

/** Who leads a shift comes to it, signed up or not. */
export function partIn(shift: ShiftRow, reader: Actor | null): Part {
  if (!reader) return 'open';
  const state = signUpOf(shift, reader.id)?.state;
  if (state === 'coming' || shift.lead === reader.id) return 'coming';
  if (state === 'waiting' || state === 'asked') return 'waiting';
  return state === 'invited' ? 'invited' : 'open';
}

/** The line of the calendar: what, where, and what is odd about it, because few calendars show a status. */
export function titleOf({ wardName, activityName }: ReadCampaign, shift: ShiftRow, part: Part): string {
  const { kind, title, ward, state } = shift;
  const kindName = isBuiltIn(kind) ? eventWords.kinds[kind] : (activityName(kind) ?? eventWords.otherKind);
  const where = ward === null ? undefined : wardName(ward);
  const what = [title ?? kindName, where].filter(Boolean).join(' · ');
  if (state === 'cancelled') return eventWords.cancelled(what);
  return part === 'waiting' || part === 'invited' ? eventWords[part](what) : what;
}

/**
 * What one reads when opening it, a line each.
 * @param reader null: the campaign's calendar, which goes from hand to hand. It leaves out what was written freely and could
 *   name somebody: the note, and why a shift was cancelled
 * @param address the shift in Laterne, where it is known how calendars reach it
 */
export function linesOf(shift: ShiftRow, part: Part, reader: Actor | null, address: string | undefined): string[] {
  const { state, cancelNote, leadName, material, note, link } = shift;
  const open = state === 'open';
  return [
    reader && !open && cancelNote && eventWords.why(cancelNote),
    open && part === 'waiting' && eventWords.youWait,
    open && part === 'invited' && eventWords.youAreAsked,
    open && (part === 'open' || part === 'invited') && eventWords.places(placesOf(shift).free),
    reader && leadName && eventWords.lead(leadName),
    material && eventWords.material(material),
    reader && note,
    reader && link && eventWords.online(link),
    address && eventWords.open(address),
  ].filter((line) => typeof line === 'string');
}
