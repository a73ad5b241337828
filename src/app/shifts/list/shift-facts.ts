import type { ShiftRow, SignUp } from '../../../domain/model/shift.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { fitsIn, needsPeople, type Places, placesOf, relievedBy, signUpOf } from '../../../domain/rules/sign-ups.ts';
import type { CampaignClient } from '../../../sync/campaign-client.ts';

/** Who looks at the shifts, and by which clock. */
export interface Looker {
  readonly me: string;
  /** The campaign's. */
  readonly timezone: string;
  /** Kinds of shift they have done before. */
  readonly experienced: readonly string[];
}

export const lookerOf = ({ view, city, actor }: CampaignClient): Looker => ({
  me: actor.id,
  timezone: view.get('campaign', 'campaign')?.timezone ?? city.pack.manifest.timezone,
  experienced: view.get('profile', actor.id)?.experienced ?? [],
});

/** One shift as somebody sees it: what list, calendar and map show, without words. */
export interface ShiftFacts {
  readonly row: ShiftRow;
  /** The calendar day on which it begins. */
  readonly day: string;
  readonly places: Places;
  readonly needsPeople: boolean;
  readonly own: SignUp | undefined;
  readonly leads: boolean;
  /** There is a place that they can have now, a free one or somebody's who seeks cover. */
  readonly hasPlace: boolean;
}

interface Known {
  readonly me: string;
  readonly timezone: string;
  readonly experienced: boolean;
  readonly facts: ShiftFacts;
}
/** Rows are values: as long as a row is the same one, nothing about it is worked out again. */
const known = new WeakMap<ShiftRow, Known>();

export function factsOf(row: ShiftRow, { me, timezone, experienced: kinds }: Looker): ShiftFacts {
  const before = known.get(row);
  const experienced = kinds.includes(row.kind);
  if (before?.me === me && before.timezone === timezone && before.experienced === experienced) return before.facts;
  const facts: ShiftFacts = {
    row,
    day: dayIn(timezone, row.start),
    places: placesOf(row),
    needsPeople: needsPeople(row),
    own: signUpOf(row, me),
    leads: row.lead === me,
    hasPlace: fitsIn(row, { experienced }) || relievedBy(row, { experienced }) !== undefined,
  };
  known.set(row, { me, timezone, experienced, facts });
  return facts;
}
