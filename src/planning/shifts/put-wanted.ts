import type { MemberRow } from '../../domain/model/member.ts';
import type { ProfileRow } from '../../domain/model/profile.ts';
import type { ShiftRow } from '../../domain/model/shift.ts';
import { overlaps } from '../../domain/rules/find-collision.ts';
import { isComing, signUpOf } from '../../domain/rules/sign-ups.ts';
import { Contradiction, type Remedy } from '../contradiction.ts';
import { weekOf } from './number-weeks.ts';
import { type Commitments, commit } from './read-commitments.ts';
import type { ShiftsOrder } from './shifts-plan.ts';

const HOUR_MS = 3_600_000;

/** Somebody whom the office put on a shift by hand. */
export interface WantedPlace {
  readonly shift: ShiftRow;
  readonly member: string;
}

/**
 * Puts who is wanted by hand: from then on they are committed like those who come already. Wishes for shifts that are
 * not planned now rest.
 * @throws Contradiction wanted-... for what cannot be kept, with the setting that gives in
 */
export function putWanted(
  { settings, timezone }: Pick<ShiftsOrder, 'settings' | 'timezone'>,
  shifts: readonly ShiftRow[],
  members: ReadonlyMap<string, MemberRow>,
  profiles: ReadonlyMap<string, ProfileRow>,
  commitments: Commitments,
): WantedPlace[] {
  const byId = new Map(shifts.map((shift) => [shift.id, shift]));
  const put: WantedPlace[] = [];
  settings.wanted.forEach(({ shift: id, member }, index) => {
    const shift = byId.get(id);
    const isThere = shift && signUpOf(shift, member)?.state === 'coming';
    if (!shift || isThere || put.some((one) => one.shift === shift && one.member === member)) return;
    const values = { shift: id, member };
    const dropIt: Remedy = { setting: `wanted.${index}`, from: member, to: null };
    const refuse = (code: string, more = {}, remedy = dropIt) =>
      new Contradiction(code, { ...values, ...more }, [remedy]);
    if (!members.has(member)) throw refuse('wanted-gone');
    const state = signUpOf(shift, member)?.state;
    if (state === 'declined' || state === 'withdrawn') throw refuse('wanted-declined');
    const against = settings.unwanted.findIndex((one) => one.shift === id && one.member === member);
    if (against >= 0) {
      throw refuse('wanted-unwanted', {}, { setting: `unwanted.${against}`, from: member, to: null });
    }
    const bound = commitments.bound.get(member) ?? [];
    const collision = bound.find((other) => overlaps(other, shift));
    if (collision) throw refuse('wanted-collides', { other: collision.id });
    const rest = Math.min(...bound.map((other) => gapMs(other, shift)));
    if (rest < settings.restHours * HOUR_MS) {
      const to = Math.floor(rest / HOUR_MS);
      throw refuse('wanted-rest', { hours: to }, { setting: 'restHours', from: settings.restHours, to });
    }
    const week = weekOf(timezone, shift);
    const inWeek = 1 + bound.filter((other) => weekOf(timezone, other) === week).length;
    if (inWeek > settings.mostPerWeek) {
      throw refuse('wanted-week', {}, { setting: 'mostPerWeek', from: settings.mostPerWeek, to: inWeek });
    }
    if (!hasRoom(shift, member, put, profiles)) throw refuse('wanted-full', { max: shift.max });
    put.push({ shift, member });
    commit(commitments, member, shift);
  });
  return put;
}

const gapMs = (a: ShiftRow, b: ShiftRow): number => Math.max(a.start - b.end, b.start - a.end);

/** The places of the experienced are kept for them, as rules/sign-ups.ts does. */
function hasRoom(
  shift: ShiftRow,
  member: string,
  put: readonly WantedPlace[],
  profiles: ReadonlyMap<string, ProfileRow>,
): boolean {
  const knowsIt = (one: string) => profiles.get(one)?.experienced.includes(shift.kind) ?? false;
  const coming = shift.signUps.filter(isComing);
  const here = put.filter((one) => one.shift === shift);
  if (coming.length + here.length >= shift.max) return false;
  if (knowsIt(member)) return true;
  const others = coming.filter((one) => !one.experienced).length + here.filter((one) => !knowsIt(one.member)).length;
  return others < shift.max - shift.minExperienced;
}
