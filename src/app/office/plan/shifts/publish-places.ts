import type { ShiftRow } from '../../../../domain/model/shift.ts';
import { signUpOf, wantsIn } from '../../../../domain/rules/sign-ups.ts';
import type { PlannedPlace, ShiftsPlan } from '../../../../planning/shifts/shifts-plan.ts';
import type { ShiftsByHand } from './shifts-by-hand.ts';

/** A place in a publication: how it is filled, of which shift, by whom. */
export interface PublishedPlace {
  readonly way: ShiftsByHand['publishAs'];
  readonly shift: string;
  readonly member: string;
}

/** A place has no row of its own: its id says all there is. */
export const placeId = ({ way, shift, member }: PublishedPlace): string => `${way}/${shift}/${member}`;

export function readPlaceId(id: string): PublishedPlace {
  const [way, shift, member] = id.split('/');
  return { way: way === 'put' ? 'put' : 'ask', shift: shift!, member: member! };
}

/** Whether this place is filled, or its question is asked. */
export function isPlaced({ way, member }: PublishedPlace, shift: ShiftRow | undefined): boolean {
  const entry = shift && signUpOf(shift, member);
  return entry !== undefined && (wantsIn(entry) || (way === 'ask' && entry.state === 'invited'));
}

/** What does not go any more. gone: cancelled or deleted · over · said-no · there: comes, or was asked already. */
export type PlaceObstacle = 'gone' | 'over' | 'said-no' | 'there';

export interface PlacesPreview {
  readonly possible: readonly PublishedPlace[];
  readonly against: ReadonlyMap<PlaceObstacle, number>;
}

/**
 * Which of a plan's places can still be published at this instant (ms).
 * @param before ids of an earlier try that was interrupted: what it did is done, and no obstacle
 */
export function previewPlaces(
  { places }: ShiftsPlan,
  way: PublishedPlace['way'],
  shiftOf: (id: string) => ShiftRow | undefined,
  before: ReadonlySet<string>,
  at: number,
): PlacesPreview {
  const against = new Map<PlaceObstacle, number>();
  const possible = places
    .filter(({ why }) => why !== 'fixed')
    .map(({ shift, member }: PlannedPlace): PublishedPlace => ({ way, shift, member }))
    .filter((place) => {
      const shift = shiftOf(place.shift);
      if (before.has(placeId(place)) && isPlaced(place, shift)) return true;
      const obstacle = obstacleTo(place, shift, at);
      if (obstacle) against.set(obstacle, (against.get(obstacle) ?? 0) + 1);
      return obstacle === undefined;
    });
  return { possible, against };
}

function obstacleTo(place: PublishedPlace, shift: ShiftRow | undefined, at: number): PlaceObstacle | undefined {
  if (shift?.state !== 'open') return 'gone';
  if (shift.end <= at) return 'over';
  if (isPlaced(place, shift)) return 'there';
  const state = signUpOf(shift, place.member)?.state;
  return state === 'declined' || state === 'withdrawn' ? 'said-no' : undefined;
}

/** What stays of a publication, and why. over: the shift is · agreed: was asked and said yes. */
export type PlaceStay = 'over' | 'agreed';

/** What becomes of a place that is taken back at this instant (ms); undefined: nothing is left to take back. */
export function afterwards(
  { way, member }: PublishedPlace,
  shift: ShiftRow | undefined,
  at: number,
): PlaceStay | 'free' | undefined {
  const entry = shift && signUpOf(shift, member);
  if (!entry || (entry.state !== 'invited' && !wantsIn(entry))) return undefined;
  if (shift.end <= at) return 'over';
  return way === 'ask' && entry.state !== 'invited' ? 'agreed' : 'free';
}
