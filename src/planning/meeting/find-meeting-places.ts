import Flatbush from 'flatbush';
import { type LonLat, UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';
import { PLACE_KINDS } from '../../domain/geometry/read-places.ts';
import type { PlanningCity } from '../planning-city.ts';
import { findJunctions } from '../streets/find-junctions.ts';
import { planeAround } from '../streets/net-plane.ts';
import { gatherPlaces } from './gather-places.ts';
import type { MeetingSpot } from './meeting-plan.ts';

/** Where people could meet. */
export interface MeetingPlace extends LonLat {
  readonly spot: MeetingSpot;
}

/** A quarter of an hour on foot: further away from all there is to do, nobody meets. */
const REACH_METRES = 1_000;
/** Two platforms of one stop, or two corners of one square, are one place. */
const APART_METRES = 40;
/** To choose from a few, there must be more than are needed. */
const CHOICE = 2;

/**
 * Where people could meet who have something to do at these stops: stops of buses and trams, since somebody comes by
 * those. Where they are too few, corners of streets as well, and where the city knows no streets, the stops themselves.
 * @param count so many are needed
 * @param most no more are kept
 */
export function findMeetingPlaces(
  { pack, places }: PlanningCity,
  stops: readonly LonLat[],
  count: number,
  most: number,
): readonly MeetingPlace[] {
  const isNear = nearTo(stops, REACH_METRES);
  const sources: readonly (() => readonly MeetingPlace[])[] = [
    () => transportStops(places).filter(isNear),
    () => corners(findJunctions(pack.streets)).filter(isNear),
    () => stops.map(({ lon, lat }) => ({ lon, lat, spot: 'post' })),
  ];
  let found: MeetingPlace[] = [];
  for (const source of sources) {
    const all = [...found, ...source()];
    found = gatherPlaces(all, APART_METRES, most).kept.map((place) => all[place]!);
    if (found.length >= CHOICE * count) break;
  }
  return found;
}

function transportStops(places: PlanningCity['places']): readonly MeetingPlace[] {
  if (!places) return [];
  const found: MeetingPlace[] = [];
  for (let place = 0; place < places.count; place++) {
    if (PLACE_KINDS[places.kind[place]!] !== 'stop') continue;
    const [lon, lat] = [places.lon[place]! / UNITS_PER_DEGREE, places.lat[place]! / UNITS_PER_DEGREE];
    found.push({ lon, lat, spot: 'transport' });
  }
  return found;
}

/** @param junctions lon, lat in degrees, one after the other */
const corners = (junctions: Float64Array): readonly MeetingPlace[] =>
  Array.from({ length: junctions.length / 2 }, (_, corner) => ({
    lon: junctions[corner * 2]!,
    lat: junctions[corner * 2 + 1]!,
    spot: 'corner',
  }));

/** Whether any of these stops lies within so many metres of a place. */
function nearTo(stops: readonly LonLat[], metres: number): (at: LonLat) => boolean {
  const plane = planeAround(Int32Array.from(stops, ({ lat }) => lat * UNITS_PER_DEGREE));
  const x = ({ lon }: LonLat) => plane.x(lon * UNITS_PER_DEGREE);
  const y = ({ lat }: LonLat) => plane.y(lat * UNITS_PER_DEGREE);
  const tree = new Flatbush(stops.length);
  for (const stop of stops) tree.add(x(stop), y(stop), x(stop), y(stop));
  tree.finish();
  return (at) => tree.neighbors(x(at), y(at), 1, metres).length > 0;
}
