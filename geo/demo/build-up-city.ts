import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { squareMetres } from '../unite.ts';
import type { DistrictCell } from './district-cells.ts';
import { type BuiltUp, type DrawnStreet, growStreets } from './grow-streets.ts';
import type { Landscape } from './landscape.ts';
import { drawMainRoads } from './main-roads.ts';
import { distance, type Plane, type Point } from './plane.ts';
import { type PlantedPost, plantPosts, thinTo } from './plant-posts.ts';
import { seededRandom } from './random.ts';
import { skeletonOf } from './skeleton.ts';
import { drawGrid } from './street-grid.ts';

export interface BuiltCity {
  /** Main roads, then border roads, then the side streets district by district. */
  streets: DrawnStreet[];
  posts: PlantedPost[];
  districts: BuiltUp[];
}

const METRES_PER_POST = 30;
const MOST_SURPLUS = 1.03;
const MOST_TRIES = 12;

/** Streets and exactly `wantedPosts` posts, dense where many live. */
export function buildUpCity(
  cells: DistrictCell[],
  land: Landscape,
  plane: Plane,
  wantedPosts: number,
  seed: number,
): BuiltCity {
  const mains = drawMainRoads(cells, land, seededRandom(seed + 1));
  const borders = cells.flatMap((cell) => cell.borders.map(({ from, to }) => [from, to]));
  const mainRoads = skeletonOf(mains);
  const skeleton = skeletonOf([...mains, ...borders]);
  const grids = cells.map((cell, index) => {
    const multi = { type: 'MultiPolygon' as const, coordinates: cell.area };
    const isInCell = (point: Point) => booleanPointInPolygon(plane.toPosition(point), multi);
    return drawGrid(cell, isInCell, land, skeleton, mainRoads, seededRandom(seed + 100 + index));
  });
  const shares = shareOut(cells);
  const mainStreets = mains.map((line): DrawnStreet => ({ kind: 4, line }));
  let metres = wantedPosts * METRES_PER_POST;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const random = seededRandom(seed + 2);
    const districts = grids.map((grid, index) => growStreets(grid, metres * shares[index]!, random));
    const borderStreets = borders.flatMap((border, index) => {
      const line = builtPart(border as [Point, Point], mains.length + index, districts);
      return line ? [{ kind: 3, line }] : [];
    });
    const streets = [...mainStreets, ...borderStreets, ...districts.flatMap((district) => district.streets)];
    const posts = plantPosts(streets, (point) => land.isInside(point) && !land.isWet(point), seededRandom(seed + 3));
    if (posts.length >= wantedPosts && posts.length <= wantedPosts * MOST_SURPLUS) {
      return { streets, posts: thinTo(posts, wantedPosts), districts };
    }
    metres *= (wantedPosts * (1 + MOST_SURPLUS)) / 2 / posts.length;
  }
  throw new Error(`The demo city found no room for ${wantedPosts} posts.`);
}

/** Each district's part of all street metres: more people, more streets, and some for sheer size (works, harbour). */
function shareOut(cells: DistrictCell[]): number[] {
  const weights = cells.map((cell) => cell.fact.residents ** 0.88 + 20 * (squareMetres(cell.area) / 1e6));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

/** A border is a road where side streets reach it, from the first of them to the last. */
function builtPart(border: [Point, Point], line: number, districts: BuiltUp[]): Point[] | undefined {
  const touching = districts
    .flatMap((district) => district.corners)
    .filter((corner) => corner.onLine === line)
    .map((corner) => corner.point)
    .sort((a, b) => distance(a, border[0]) - distance(b, border[0]));
  return touching.length > 2 ? touching : undefined;
}
