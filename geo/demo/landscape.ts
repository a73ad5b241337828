import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Position } from '../city-draft.ts';
import { cut, unite } from '../unite.ts';
import { distance, type Plane, type Point, smoothLine } from './plane.ts';
import type { Random } from './random.ts';

// Drawn by eye from where the districts lie; no border or bank of the real city was copied.
const ROUGH_OUTLINE: Position[] = [
  [11.64, 52.235],
  [11.672, 52.237],
  [11.694, 52.226],
  [11.703, 52.206],
  [11.708, 52.192],
  [11.713, 52.175],
  [11.722, 52.16],
  [11.728, 52.145],
  [11.732, 52.128],
  [11.728, 52.112],
  [11.732, 52.1],
  [11.752, 52.1],
  [11.762, 52.088],
  [11.756, 52.074],
  [11.742, 52.058],
  [11.728, 52.046],
  [11.708, 52.04],
  [11.69, 52.036],
  [11.672, 52.03],
  [11.648, 52.034],
  [11.622, 52.038],
  [11.612, 52.052],
  [11.592, 52.06],
  [11.572, 52.062],
  [11.552, 52.058],
  [11.53, 52.068],
  [11.524, 52.082],
  [11.535, 52.098],
  [11.538, 52.112],
  [11.535, 52.128],
  [11.545, 52.142],
  [11.548, 52.158],
  [11.56, 52.172],
  [11.585, 52.18],
  [11.605, 52.19],
  [11.63, 52.198],
  [11.642, 52.208],
  [11.636, 52.222],
];
const ELBE: Position[] = [
  [11.694, 52.022],
  [11.688, 52.04],
  [11.683, 52.055],
  [11.676, 52.07],
  [11.68, 52.085],
  [11.672, 52.097],
  [11.661, 52.107],
  [11.65, 52.114],
  [11.6425, 52.122],
  [11.643, 52.13],
  [11.653, 52.138],
  [11.665, 52.146],
  [11.677, 52.156],
  [11.684, 52.168],
  [11.688, 52.182],
  [11.694, 52.197],
  [11.703, 52.212],
  [11.712, 52.232],
];
const OLD_ELBE: Position[] = [
  [11.652, 52.113],
  [11.6585, 52.118],
  [11.659, 52.127],
  [11.664, 52.137],
  [11.672, 52.152],
];
const ELBE_HALF_WIDTH = 85;
const OLD_ELBE_HALF_WIDTH = 38;
const LAKES: { centre: Position; radii: [number, number] }[] = [
  { centre: [11.651, 52.1865], radii: [420, 210] },
  { centre: [11.6505, 52.2245], radii: [520, 330] },
  { centre: [11.643, 52.0745], radii: [240, 150] },
];

export interface Landscape {
  outline: MultiPolygon;
  /** The river first, then the lakes. */
  water: MultiPolygon[];
  isWet(point: Point): boolean;
  isInside(point: Point): boolean;
}

/** Outline and water of the demo city; borders get a natural unevenness from the seed. */
export function drawLandscape(plane: Plane, random: Random): Landscape {
  const rough = roughen([...ROUGH_OUTLINE, ROUGH_OUTLINE[0]!].map(plane.toPoint), random, 3);
  const outline: MultiPolygon = [[closed(rough.map(plane.toPosition))]];
  const river = unite([[[band(ELBE, ELBE_HALF_WIDTH, plane)]], [[band(OLD_ELBE, OLD_ELBE_HALF_WIDTH, plane)]]]);
  const lakes = LAKES.map(({ centre, radii }): MultiPolygon => {
    const [x, y] = plane.toPoint(centre);
    const phase = random.between(0, 6);
    const shore = Array.from({ length: 48 }, (_, step): Position => {
      const angle = (step / 48) * 2 * Math.PI;
      const swell = 1 + 0.12 * Math.sin(angle * 3 + phase) + 0.06 * Math.sin(angle * 5 - phase);
      return plane.toPosition([x + radii[0] * swell * Math.cos(angle), y + radii[1] * swell * Math.sin(angle)]);
    });
    return [[closed(shore)]];
  });
  const water = [river, ...lakes].map((area) => cut(area, outline));
  const contains = (areas: MultiPolygon[]) => {
    const coordinates = areas.flat();
    return (point: Point) => booleanPointInPolygon(plane.toPosition(point), { type: 'MultiPolygon', coordinates });
  };
  return { outline, water, isWet: contains(water), isInside: contains([outline]) };
}

/** Bends each straight piece a little at its middle, and the halves again. */
function roughen(points: Point[], random: Random, times: number): Point[] {
  if (times === 0) return points;
  const bent = points.slice(0, -1).flatMap((a, index): Point[] => {
    const b = points[index + 1]!;
    const shift = random.between(-0.13, 0.13);
    return [a, [(a[0] + b[0]) / 2 - (b[1] - a[1]) * shift, (a[1] + b[1]) / 2 + (b[0] - a[0]) * shift]];
  });
  return roughen([...bent, points.at(-1)!], random, times - 1);
}

function band(course: Position[], halfWidth: number, plane: Plane): Position[] {
  const line = smoothLine(course.map(plane.toPoint), 8);
  const side = (sign: number) =>
    line.map((point, index): Position => {
      const before = line[Math.max(0, index - 1)]!;
      const after = line[Math.min(line.length - 1, index + 1)]!;
      const length = distance(before, after);
      const reach = (sign * halfWidth) / length;
      return plane.toPosition([point[0] - (after[1] - before[1]) * reach, point[1] + (after[0] - before[0]) * reach]);
    });
  return closed([...side(1), ...side(-1).reverse()]);
}

function closed(ring: Position[]): Position[] {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}
