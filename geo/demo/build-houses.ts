import { clearGround } from './clear-ground.ts';
import type { DrawnStreet } from './grow-streets.ts';
import { distance, type Point } from './plane.ts';
import type { Random } from './random.ts';
import { skeletonOf } from './skeleton.ts';

/** A house with its number, not yet lived in. */
export interface BuiltHouse {
  point: Point;
  street: number;
  number: string;
}

const SPACING_METRES: [low: number, high: number] = [18, 25];
/** From the middle of the street to the door, by its kind. */
const ASIDE_METRES = [9, 9, 11, 13, 18];
const MAIN_ROAD = 4;
const CLEAR_METRES = 15;
const ROAD_METRES = 9;
/** Along a main road houses stand where side streets reach it. */
const NEAR_CORNER_METRES = 60;
const LETTER_SHARE = 0.05;

/**
 * Houses every 18 to 25 m on alternating sides of each street: odd numbers on one side, even ones on the other, rising
 * from its beginning. None stands in the water, on another road or in another house.
 * @param corners where the built-up blocks are
 */
export function buildHouses(
  streets: readonly DrawnStreet[],
  corners: readonly Point[],
  mayStand: (point: Point) => boolean,
  random: Random,
): BuiltHouse[] {
  const houses: BuiltHouse[] = [];
  const ground = clearGround(CLEAR_METRES);
  const roads = skeletonOf(streets.map(({ line }) => line));
  const blocks = skeletonOf(corners.map((corner) => [corner, corner]));
  streets.forEach(({ kind, line }, street) => {
    const isBuiltUp = (point: Point) => kind < MAIN_ROAD || blocks.snap(point, NEAR_CORNER_METRES) !== undefined;
    const oddSide = random.next() < 0.5 ? -1 : 1;
    const numbers = { odd: houseNumbers(1, random), even: houseNumbers(2, random) };
    let side = oddSide;
    let untilNext = random.between(8, 16);
    line.slice(1).forEach((b, index) => {
      const a = line[index]!;
      const length = distance(a, b);
      const [dx, dy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
      let along = untilNext;
      for (; along < length; along += random.between(...SPACING_METRES)) {
        const out = side * (ASIDE_METRES[kind]! + random.between(-1.5, 1.5));
        const point: Point = [a[0] + dx * along - dy * out, a[1] + dy * along + dx * out];
        const next = side === oddSide ? numbers.odd : numbers.even;
        side = -side;
        if (isBuiltUp(point) && mayStand(point) && !roads.snap(point, ROAD_METRES) && ground.take(point)) {
          houses.push({ point, street, number: next() });
        }
      }
      untilNext = along - length;
    });
  });
  return houses;
}

/** One side's numbers: 1, 3, 5, 5a, 7, … */
function houseNumbers(first: number, random: Random): () => string {
  let number = first - 2;
  let letter = '';
  return () => {
    if (number >= first && letter === '' && random.next() < LETTER_SHARE) letter = 'a';
    else {
      number += 2;
      letter = '';
    }
    return `${number}${letter}`;
  };
}
