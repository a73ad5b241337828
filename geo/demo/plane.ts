import { METRES_PER_DEGREE } from '../../src/domain/geometry/lon-lat.ts';
import type { Position } from '../city-draft.ts';

/** A point in metres east and north of the plane's origin. */
export type Point = [x: number, y: number];

// A demo needs no centimetres, and 1e-6 degrees (11 cm) compress a good deal better than 1e-7.
const ROUNDING = 1e6;

/** The flat sheet that the demo city is drawn on. */
export interface Plane {
  toPoint(position: readonly [number, number]): Point;
  toPosition(point: Point): Position;
}

export function planeAround(origin: Position): Plane {
  const perLon = METRES_PER_DEGREE * Math.cos((origin[1] * Math.PI) / 180);
  const round = (degrees: number) => Math.round(degrees * ROUNDING) / ROUNDING;
  return {
    toPoint: ([lon, lat]) => [(lon - origin[0]) * perLon, (lat - origin[1]) * METRES_PER_DEGREE],
    toPosition: ([x, y]) => [round(origin[0] + x / perLon), round(origin[1] + y / METRES_PER_DEGREE)],
  };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** A smooth line through the given points (Catmull–Rom), `steps` pieces between two of them. */
export function smoothLine(points: Point[], steps: number): Point[] {
  const line: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [p0, p1, p2, p3] = [
      points[Math.max(0, i - 1)]!,
      points[i]!,
      points[i + 1]!,
      points[Math.min(points.length - 1, i + 2)]!,
    ];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const blend = (axis: 0 | 1) =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t);
      line.push([blend(0), blend(1)]);
    }
  }
  line.push(points.at(-1)!);
  return line;
}
