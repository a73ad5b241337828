import type { LonLat } from '../../../src/domain/geometry/lon-lat.ts';
import { PLACE_KINDS, type PlaceKind } from '../../../src/domain/geometry/read-places.ts';
import type { MeetingOrder } from '../../../src/planning/meeting/meeting-plan.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import { smallCity } from '../../fixtures/small-city.ts';
import { at, street } from '../streets/draw-streets.ts';

const CROSSINGS = [0, 200, 400, 600];
const NAMES = ['A', 'B', 'C', 'D'];

/** Four streets to the east, "East A" the southernmost, and four to the north, 200 m apart. */
const streets = [
  ...CROSSINGS.map((north, n) => street(`East ${NAMES[n]}`, 2, [CROSSINGS.map((east) => [east, north] as const)])),
  ...CROSSINGS.map((east, n) => street(`North ${NAMES[n]}`, 2, [CROSSINGS.map((north) => [east, north] as const)])),
];

/** A place of the city's file, so many metres east and north. */
export type Spot = readonly [kind: PlaceKind, east: number, north: number];

/** @param spots null: the pack has no file of places */
export function meetingTown(spots: readonly Spot[] | null, withStreets = true): PlanningCity {
  const { pack } = smallCity();
  const placed = spots?.map(([, east, north]) => at(east, north));
  return {
    pack: { ...pack, streets: withStreets ? streets : [] },
    residents: null,
    addresses: null,
    places: spots && {
      count: spots.length,
      lon: Int32Array.from(placed!, ({ lon }) => Math.round(lon * 1e7)),
      lat: Int32Array.from(placed!, ({ lat }) => Math.round(lat * 1e7)),
      kind: Uint8Array.from(spots, ([kind]) => PLACE_KINDS.indexOf(kind)),
    },
  };
}

export const meetingOrder = (
  stops: readonly LonLat[],
  count: number,
  more: Partial<MeetingOrder> = {},
): MeetingOrder => ({
  stops,
  mode: 'foot',
  count,
  begun: [],
  ...more,
});
