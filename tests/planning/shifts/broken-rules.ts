import { overlaps } from '../../../src/domain/rules/find-collision.ts';
import { isAvailable } from '../../../src/domain/rules/is-available.ts';
import { isComing, signUpOf } from '../../../src/domain/rules/sign-ups.ts';
import { weekOf } from '../../../src/planning/shifts/number-weeks.ts';
import type { ShiftsOrder, ShiftsPlan } from '../../../src/planning/shifts/shifts-plan.ts';
import { HOUR } from '../../fixtures/shift-world.ts';

/** What a plan does that it must not, read off the campaign's rows alone. */
export function brokenRules(order: ShiftsOrder, { places }: ShiftsPlan): string[] {
  const { settings, timezone, now } = order;
  const broken: string[] = [];
  const shifts = new Map(order.shifts.map((shift) => [shift.id, shift]));
  const profiles = new Map(order.profiles.map((profile) => [profile.id, profile]));
  const members = new Map(order.members.map((member) => [member.id, member]));
  const wasThere = (id: string) => order.shifts.some((shift) => signUpOf(shift, id)?.came);
  const isNew = (id: string) => !profiles.get(id)?.experienced.length && !wasThere(id);
  const put = places.filter(({ why }) => why === 'wish' || why === 'spare');
  for (const shift of order.shifts) {
    for (const { member, state } of shift.signUps) {
      const isKept = places.some(
        (place) => place.shift === shift.id && place.member === member && place.why === 'fixed',
      );
      if (state === 'coming' && shift.start > now && !isKept) broken.push(`${member} comes to ${shift.id} and is lost`);
    }
  }
  for (const { shift: id, member, why } of put) {
    const shift = shifts.get(id)!;
    const profile = profiles.get(member)!;
    const name = `${member} on ${id}`;
    const state = signUpOf(shift, member)?.state;
    if (members.get(member)?.revokedAt !== null) broken.push(`${name}: has left`);
    if (state === 'declined' || state === 'withdrawn') broken.push(`${name}: said no`);
    if (state !== 'waiting' && !isAvailable(profile.week, shift, timezone)) broken.push(`${name}: has no time`);
    if (settings.unwanted.some((one) => one.shift === id && one.member === member)) broken.push(`${name}: unwanted`);
    if (why === 'spare' && profile.kinds.length > 0) broken.push(`${name}: does not want this kind`);
    const theirs = order.shifts.filter(
      (other) =>
        other.id !== id &&
        other.end > now &&
        (places.some((place) => place.shift === other.id && place.member === member) ||
          signUpOf(other, member)?.state === 'coming'),
    );
    for (const other of theirs) {
      const rest = Math.max(other.start - shift.end, shift.start - other.end);
      if (overlaps(other, shift) || rest < settings.restHours * HOUR) broken.push(`${name}: too near ${other.id}`);
    }
    const inWeek = 1 + theirs.filter((other) => weekOf(timezone, other) === weekOf(timezone, shift)).length;
    if (inWeek > settings.mostPerWeek) broken.push(`${name}: too many in a week`);
    const there = places.filter((place) => place.shift === id);
    const isKnown = (one: string) =>
      shift.signUps.some((entry) => entry.member === one && isComing(entry))
        ? signUpOf(shift, one)!.newcomer === false
        : !isNew(one);
    if (isNew(member) && shift.lead === null && !there.some((place) => isKnown(place.member))) {
      broken.push(`${name}: a newcomer alone`);
    }
    if (there.length > shift.max) broken.push(`${id}: over its maximum`);
    const unskilled = there.filter((place) => !profiles.get(place.member)?.experienced.includes(shift.kind)).length;
    const isSkilled = profile.experienced.includes(shift.kind);
    if (!isSkilled && unskilled > shift.max - shift.minExperienced) broken.push(`${id}: no place for the experienced`);
  }
  return broken;
}
