import { SHIFT_KINDS } from '../../../src/domain/model/activity.ts';
import type { MemberRow } from '../../../src/domain/model/member.ts';
import type { ProfileRow } from '../../../src/domain/model/profile.ts';
import type { ShiftRow, SignUpState } from '../../../src/domain/model/shift.ts';
import { emptyProfile } from '../../../src/domain/rules/empty-profile.ts';
import { type Random, seededRandom } from '../../../src/planning/random.ts';
import type { ShiftCity } from '../../../src/planning/shifts/pair-people.ts';
import type { ShiftsOrder, ShiftsSettings } from '../../../src/planning/shifts/shifts-plan.ts';
import { aShift, aSignUp } from '../../fixtures/a-shift.ts';
import { DAY, HOUR } from '../../fixtures/shift-world.ts';

/** A Monday at noon in Berlin. */
const NOW = Date.UTC(2027, 0, 4, 11);
const WARDS = ['01', '02', '03', '04'];
export const FOUR_WARDS: ShiftCity = {
  pack: { wards: WARDS.map((id, n) => ({ id, area: { label: { lon: 11.6 + n * 0.03, lat: 52.12 } } })) },
};

export const SETTINGS: ShiftsSettings = {
  from: '2027-01-04',
  until: '2027-12-31',
  kinds: [],
  restHours: 0,
  mostPerWeek: 3,
  together: [],
  fill: 'max',
  wanted: [],
  unwanted: [],
};

/** What a random campaign is like. */
export interface Likeness {
  readonly people: number;
  readonly shifts: number;
  /** Over which the shifts lie, from tomorrow on. */
  readonly days: number;
}

/** A campaign with everything that a plan must mind: sign-ups, newcomers, circles, wishes by hand. The same for a seed. */
export function randomOrder(seed: number, { people, shifts, days }: Likeness): ShiftsOrder {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const members = Array.from({ length: people }, (_, n) => aMember(n, random));
  const profiles = members.map(({ id }) => aProfile(id, random));
  const rows = Array.from({ length: shifts }, (_, n) => randomShift(n, days, random));
  for (const row of rows) if (random() < 0.4) signUp(row, rows, profiles, random);
  const past = Array.from({ length: Math.ceil(people / 4) }, (_, n) => pastShift(n, pick(members).id));
  const newest = Math.ceil(people / 10);
  const together = Array.from({ length: newest }, () => {
    const circle = new Set([pick(members).id, pick(members).id, ...(random() < 0.2 ? [pick(members).id] : [])]);
    return [...circle];
  }).filter((circle) => circle.length > 1);
  const unwanted = Array.from({ length: newest }, () => ({ shift: pick(rows).id, member: pick(members).id }));
  const wanted = [{ shift: pick(rows).id, member: pick(members).id }].filter(() => random() < 0.5);
  const settings = {
    ...SETTINGS,
    restHours: pick([0, 1, 8, 11]),
    mostPerWeek: 1 + below(4),
    fill: pick(['min', 'max', 'max'] as const),
    together,
    unwanted,
    wanted,
  };
  return { settings, timezone: 'Europe/Berlin', now: NOW, shifts: [...rows, ...past], members, profiles, start: null };
}

function aMember(n: number, random: Random): MemberRow {
  const revokedAt = random() < 0.03 ? 1 : null;
  const id = `m${String(n).padStart(4, '0')}`;
  return { id, name: id, role: random() < 0.1 ? 'lead' : 'volunteer', ward: null, team: null, joinedAt: 0, revokedAt };
}

function aProfile(id: string, random: Random): ProfileRow {
  const few = <T>(from: readonly T[], share: number) => from.filter(() => random() < share);
  const isBusy = random() < 0.3;
  return {
    ...emptyProfile(id),
    ward: random() < 0.1 ? null : WARDS[Math.floor(random() * 4)]!,
    elsewhere: random() < 0.6,
    kinds: random() < 0.15 ? [] : few(SHIFT_KINDS, 0.6),
    experienced: random() < 0.4 ? few(SHIFT_KINDS, 0.4) : [],
    week: Array.from({ length: 7 }, () => few([1, 2, 4, 8], isBusy ? 0.2 : 0.55).reduce((a, b) => a + b, 0)),
  };
}

function randomShift(n: number, days: number, random: Random): ShiftRow {
  const below = (most: number) => Math.floor(random() * most);
  const min = below(4);
  const max = Math.max(1, min + below(3));
  // Local midnight of tomorrow, and on.
  const start = NOW + 12 * HOUR + below(days) * DAY + (7 + below(13)) * HOUR;
  return {
    ...aShift(),
    id: `s${String(n).padStart(4, '0')}`,
    kind: SHIFT_KINDS[below(5)]!,
    ward: random() < 0.2 ? null : WARDS[below(4)]!,
    place: null,
    group: null,
    start,
    end: start + (2 + below(4)) * HOUR,
    min,
    max,
    minExperienced: random() < 0.5 ? Math.min(max, below(3)) : 0,
    signUps: [],
  };
}

/** Answers of some people; nobody comes to two shifts at a time. */
function signUp(row: ShiftRow, rows: readonly ShiftRow[], profiles: readonly ProfileRow[], random: Random): void {
  const states: SignUpState[] = ['coming', 'coming', 'waiting', 'invited', 'declined', 'withdrawn'];
  for (let n = 0; n < 2; n++) {
    const profile = profiles[Math.floor(random() * profiles.length)]!;
    const state = states[Math.floor(random() * states.length)]!;
    const isElsewhere = rows.some(
      (other) =>
        other.start < row.end && row.start < other.end && other.signUps.some(({ member }) => member === profile.id),
    );
    if (isElsewhere || row.signUps.filter((one) => one.state === 'coming').length >= row.max) continue;
    const experienced = profile.experienced.includes(row.kind);
    row.signUps.push(aSignUp(profile.id, { state, experienced, newcomer: profile.experienced.length === 0 }));
  }
}

function pastShift(n: number, member: string): ShiftRow {
  const start = NOW - (2 + n) * DAY;
  return aShift({ id: `past${n}`, start, end: start + 3 * HOUR, signUps: [aSignUp(member, { came: true })] });
}
