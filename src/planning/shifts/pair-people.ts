import { type LonLat, metresBetween } from '../../domain/geometry/lon-lat.ts';
import type { MemberRow } from '../../domain/model/member.ts';
import type { ProfileRow } from '../../domain/model/profile.ts';
import type { ShiftRow, SignUpState } from '../../domain/model/shift.ts';
import { isFree, type WeekPart, weekParts } from '../../domain/rules/is-available.ts';
import { isWaiting } from '../../domain/rules/sign-ups.ts';
import { ASKED, AWAY, FAR, OTHER_GROUP, OTHER_WARD, SPARE } from './shift-weights.ts';

const OUTSIDE: ReadonlySet<SignUpState> = new Set(['coming', 'declined', 'withdrawn']);

/** Where the wards of a city lie. */
export interface ShiftCity {
  readonly pack: {
    readonly wards: readonly { readonly id: string; readonly area: { readonly label: LonLat } }[];
  };
}

/** What speaks for and against putting somebody on a shift. */
export interface Suit {
  readonly why: 'wish' | 'spare';
  /** Points, see shift-weights.ts. */
  readonly cost: number;
  readonly skilled: boolean;
}

/** What is the same for everybody about one shift: ask once. */
export interface ShiftTraits {
  readonly shift: ShiftRow;
  readonly parts: readonly WeekPart[];
  /** Come, lead it, or said no. */
  readonly outside: ReadonlySet<string | null>;
  /** Stand on its waiting list, or asked for a place and have no answer. */
  readonly asked: ReadonlySet<string>;
  /** From the middle of each ward. */
  readonly kilometres: ReadonlyMap<string, number>;
}

export function traitsOf(shifts: readonly ShiftRow[], city: ShiftCity, timezone: string): ShiftTraits[] {
  const spans = new Map<string, WeekPart[]>();
  const labels = new Map(city.pack.wards.map(({ id, area }) => [id, area.label]));
  return shifts.map((shift) => {
    const key = `${shift.start} ${shift.end}`;
    const parts = spans.get(key) ?? weekParts(shift, timezone);
    spans.set(key, parts);
    const asked = shift.signUps.filter((one) => isWaiting(one) || one.state === 'asked');
    const at = shift.place ?? (shift.ward === null ? undefined : labels.get(shift.ward));
    const kilometres = new Map(at ? [...labels].map(([id, home]) => [id, metresBetween(home, at) / 1000]) : []);
    const outside = shift.signUps.filter(({ state }) => OUTSIDE.has(state)).map(({ member }) => member);
    return {
      shift,
      parts,
      kilometres,
      asked: new Set(asked.flatMap(({ member }) => member ?? [])),
      outside: new Set([...outside, shift.lead]),
    };
  });
}

/** What speaks for this person on this shift; undefined: they may not or have no time. */
export function suitOf(traits: ShiftTraits, member: MemberRow, profile: ProfileRow): Suit | undefined {
  const { shift, parts, asked, outside } = traits;
  if (outside.has(member.id) || !mayKnowOf(shift, member)) return undefined;
  const hasAsked = asked.has(member.id);
  const wants = hasAsked || profile.kinds.includes(shift.kind);
  if (!wants && profile.kinds.length > 0) return undefined;
  if (!hasAsked && !isFree(profile.week, parts)) return undefined;
  let cost = wayCost(traits, profile);
  if (!wants) cost += SPARE;
  if (hasAsked) cost -= ASKED;
  if (shift.group !== null && shift.group !== profile.group) cost += OTHER_GROUP;
  return { why: wants ? 'wish' : 'spare', cost, skilled: profile.experienced.includes(shift.kind) };
}

function mayKnowOf({ audience }: ShiftRow, { role }: MemberRow): boolean {
  return audience === 'everybody' || role === 'office' || (audience === 'leads' && role === 'lead');
}

function wayCost({ shift, kilometres }: ShiftTraits, { ward, elsewhere }: ProfileRow): number {
  if (shift.ward === null || ward === shift.ward) return 0;
  if (ward === null) return OTHER_WARD;
  const way = OTHER_WARD + Math.min(FAR, Math.round(kilometres.get(ward) ?? 0));
  return elsewhere ? way : AWAY + way;
}
