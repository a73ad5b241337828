import Flatbush from 'flatbush';
import type { CityPack } from '../../domain/geometry/city-pack.ts';
import type { Residents } from '../../domain/geometry/read-residents.ts';
import { planeAround } from '../streets/net-plane.ts';
import type { CityDoors } from './city-doors.ts';
import { cutStreets } from './cut-streets.ts';
import { findWards } from './find-wards.ts';

/** People behind one door, on average: 2.0 in Germany (Mikrozensus 2023). */
const PEOPLE_A_HOME = 2;
const STEP_METRES = 10;
/** Whoever lives in a cell of 100 m lives along the streets this near to its middle. */
const NEAR_METRES = 75;
/** Where hardly a street is so near, which mostly means that it is not on the map: this many places, the nearest. */
const NEAREST_PLACES = 20;
/** Kind of a way on which no houses stand (domain/geometry/city-pack.ts). */
const PATH = 0;

/**
 * The people of every cell laid on the named streets through it, or on the nearest stretches of its ward where hardly any is. The
 * same streets as in rules/lane-pieces.ts: what can be walked and counted.
 */
export function doorsOfResidents({ streets, wards }: CityPack, residents: Residents): CityDoors {
  const plane = planeAround(residents.lat);
  const { x, y, ...sides } = placesAlong(streets, plane);
  const count = x.length;
  const [perLon, perLat] = [plane.x(1), plane.y(1)];
  const lon = x.map((metres) => metres / perLon);
  const lat = y.map((metres) => metres / perLat);
  const ward = byMajority(findWards(wards, lon, lat), sides.side, wards.length);
  const homes = new Float64Array(count);
  const lost = new Float64Array(wards.length);
  if (count > 0) {
    const tree = new Flatbush(count);
    for (let place = 0; place < count; place++) tree.add(x[place]!, y[place]!, x[place]!, y[place]!);
    tree.finish();
    const wardOfCell = findWards(wards, residents.lon, residents.lat);
    for (let cell = 0; cell < residents.count; cell++) {
      const of = wardOfCell[cell]!;
      if (of < 0) continue;
      const [cx, cy] = [plane.x(residents.lon[cell]!), plane.y(residents.lat[cell]!)];
      const same = (place: number) => ward[place] === of;
      const near = tree.neighbors(cx, cy, Number.POSITIVE_INFINITY, NEAR_METRES, same);
      const places =
        near.length >= NEAREST_PLACES ? near : tree.neighbors(cx, cy, NEAREST_PLACES, Number.POSITIVE_INFINITY, same);
      const behind = residents.residents[cell]! / PEOPLE_A_HOME;
      for (const place of places) homes[place]! += behind / places.length;
      if (places.length === 0) lost[of]! += behind;
    }
  }
  return { source: 'residents', plane, count, x, y, homes, ...sides, ward, lost };
}

/** A street along a border belongs to one ward from junction to junction: to that in which more of it lies. */
function byMajority(ward: Int16Array, side: Int32Array, wards: number): Int16Array {
  const places = new Map<number, Int32Array>();
  ward.forEach((one, place) => {
    const ofSide = places.get(side[place]!) ?? new Int32Array(wards + 1);
    places.set(side[place]!, ofSide);
    ofSide[one + 1]!++;
  });
  return ward.map((_, place) => {
    const ofSide = places.get(side[place]!)!;
    return ofSide.indexOf(Math.max(...ofSide)) - 1;
  });
}

/** One about every ten metres of every named street, none on a junction. */
function placesAlong(streets: CityPack['streets'], plane: CityDoors['plane']) {
  const pieces = cutStreets(streets, plane);
  const x: number[] = [];
  const y: number[] = [];
  const side: number[] = [];
  const along: number[] = [];
  const streetOf: number[] = [];
  const ends: number[] = [];
  for (let piece = 0; piece < pieces.count; piece++) {
    const { name, kind } = streets[pieces.street[piece]!]!;
    if (name === '' || kind === PATH) continue;
    const of = streetOf.push(pieces.street[piece]!) - 1;
    const corners = Array.from(pieces.node.subarray(pieces.start[piece]!, pieces.start[piece + 1]!));
    ends.push(corners[0]!, corners.at(-1)!);
    const metres = corners.map((to, at) => {
      const from = corners[Math.max(0, at - 1)]!;
      return Math.hypot(pieces.x[to]! - pieces.x[from]!, pieces.y[to]! - pieces.y[from]!);
    });
    const whole = metres.reduce((sum, one) => sum + one, 0);
    const steps = Math.max(1, Math.round(whole / STEP_METRES));
    let [corner, passed] = [1, 0];
    for (let step = 0; step < steps; step++) {
      const at = ((step + 0.5) * whole) / steps;
      while (corner < corners.length - 1 && passed + metres[corner]! < at) passed += metres[corner++]!;
      const [from, to] = [corners[corner - 1]!, corners[corner]!];
      const part = metres[corner]! > 0 ? (at - passed) / metres[corner]! : 0;
      x.push(pieces.x[from]! + part * (pieces.x[to]! - pieces.x[from]!));
      y.push(pieces.y[from]! + part * (pieces.y[to]! - pieces.y[from]!));
      side.push(of);
      along.push(at);
    }
  }
  return {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    side: Int32Array.from(side),
    along: Float64Array.from(along),
    streetOf,
    ends,
  };
}
