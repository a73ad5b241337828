import Flatbush from 'flatbush';
import { METRES_PER_DEGREE, UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';
import type { StreetNet } from './street-net.ts';

/** A plane in metres that touches the earth in the middle of a city: distances of some hundred metres are right to 0.3 %. */
export interface Plane {
  /** From 1e-7 degrees to metres east. */
  x(lon: number): number;
  /** From 1e-7 degrees to metres north. */
  y(lat: number): number;
}

/** @param lat of all places that matter, 1e-7 degrees */
export function planeAround(lat: Int32Array): Plane {
  let [south, north] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of lat) {
    if (one < south) south = one;
    if (one > north) north = one;
  }
  const middle = lat.length > 0 ? (south + north) / 2 / UNITS_PER_DEGREE : 0;
  const perLat = METRES_PER_DEGREE / UNITS_PER_DEGREE;
  const perLon = perLat * Math.cos((middle * Math.PI) / 180);
  return { x: (lon) => lon * perLon, y: (one) => one * perLat };
}

/** A net laid out on the plane, and a tree over the boxes of its segments. */
export interface NetOnPlane {
  readonly plane: Plane;
  /** One a node, metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The segments whose box comes within `metres` of a place; in ascending order. */
  near(x: number, y: number, metres: number): number[];
}

export function layOut({ lon, lat, segments: { from, to } }: StreetNet): NetOnPlane {
  const plane = planeAround(lat);
  const x = Float64Array.from(lon, plane.x);
  const y = Float64Array.from(lat, plane.y);
  const tree = from.length > 0 ? new Flatbush(from.length) : undefined;
  for (let segment = 0; segment < from.length; segment++) {
    const [a, b] = [from[segment]!, to[segment]!];
    tree?.add(Math.min(x[a]!, x[b]!), Math.min(y[a]!, y[b]!), Math.max(x[a]!, x[b]!), Math.max(y[a]!, y[b]!));
  }
  tree?.finish();
  return {
    plane,
    x,
    y,
    near: (atX, atY, metres) =>
      tree?.search(atX - metres, atY - metres, atX + metres, atY + metres).sort((a, b) => a - b) ?? [],
  };
}

/** At which share of the segment a–b the place nearest to p lies, 0 to 1. */
export function shareAlong(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  return square === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / square));
}
