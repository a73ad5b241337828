import type { MemberRow } from '../model/member.ts';
import type { ProfileRow } from '../model/profile.ts';
import type { ShiftRow, SignUp } from '../model/shift.ts';
import type { View } from '../view.ts';
import { findCollision } from './find-collision.ts';
import { isFree, weekParts } from './is-available.ts';
import { placesOf, signUpOf, wantsIn } from './sign-ups.ts';
import { loadMs, type WorkLoad, workLoad } from './work-load.ts';

/** Somebody who could be asked for a shift, and what speaks for it. */
export interface Candidate {
  readonly member: MemberRow;
  readonly profile: ProfileRow | undefined;
  readonly load: WorkLoad;
  /** What they have to do with this shift so far: invited and not answered, withdrawn; declined ones are no candidates. */
  readonly entry: SignUp | undefined;
  readonly wantsKind: boolean;
  readonly hasTime: boolean;
  /** At home in the shift's ward, or helping elsewhere too; a shift of the whole city is near to all. */
  readonly near: boolean;
  readonly experienced: boolean;
}

/**
 * Whom to ask for this shift, the best first: who said that they want to and can, then who carries least, then who was
 * never asked. Who is in, waits, has said no to it or is somewhere else at that time is left out.
 * @param now ms since 1970
 */
export function suitsShift(view: View, shift: ShiftRow, timezone: string, now: number): Candidate[] {
  const parts = weekParts(shift, timezone);
  const experienceMissing = placesOf(shift).missingExperienced > 0;
  const candidates = workLoad(view, now).flatMap((load): Candidate[] => {
    const { member } = load;
    const entry = signUpOf(shift, member.id);
    const out = entry && (wantsIn(entry) || entry.state === 'declined');
    if (out || shift.lead === member.id || findCollision(view, member.id, shift)) return [];
    const profile = view.get('profile', member.id);
    return [
      {
        member,
        profile,
        load,
        entry,
        wantsKind: profile?.kinds.includes(shift.kind) ?? false,
        hasTime: profile ? isFree(profile.week, parts) : false,
        near: shift.ward === null || profile?.ward === shift.ward || profile?.elsewhere === true,
        experienced: profile?.experienced.includes(shift.kind) ?? false,
      },
    ];
  });
  const fit = (one: Candidate) =>
    (experienceMissing && one.experienced ? 8 : 0) +
    (one.wantsKind ? 4 : 0) +
    (one.hasTime ? 2 : 0) +
    (one.near ? 1 : 0);
  return candidates.sort(
    (a, b) =>
      fit(b) - fit(a) ||
      loadMs(a.load) - loadMs(b.load) ||
      Number(b.load.neverAsked) - Number(a.load.neverAsked) ||
      (a.member.id < b.member.id ? -1 : 1),
  );
}
