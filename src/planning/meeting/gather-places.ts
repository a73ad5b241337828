import { type LonLat, UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';
import { planeAround } from '../streets/net-plane.ts';

/** Some of many places, which stand for all of them. */
export interface Gathered {
  /** Index of each that was kept, ascending: no two are nearer to each other than `metres`. */
  readonly kept: readonly number[];
  /** How many places each of them stands for, itself included. */
  readonly weights: readonly number[];
}

/** How much wider the net gets, where too many were kept. */
const WIDER = 1.25;

/**
 * Keeps a place where none was kept within `metres` before; further apart, as far as it takes, where those were more than
 * `most`. Who comes first is kept, so what is preferred stands in front.
 * @param metres more than 0
 * @param most 1 or more
 */
export function gatherPlaces(places: readonly LonLat[], metres: number, most: number): Gathered {
  const plane = planeAround(Int32Array.from(places, ({ lat }) => lat * UNITS_PER_DEGREE));
  const x = Float64Array.from(places, ({ lon }) => plane.x(lon * UNITS_PER_DEGREE));
  const y = Float64Array.from(places, ({ lat }) => plane.y(lat * UNITS_PER_DEGREE));
  for (let apart = metres; ; apart *= WIDER) {
    const gathered = keepApart(x, y, apart);
    if (gathered.kept.length <= most) return gathered;
  }
}

/** In squares as wide as the distance, who is too near lies in the same one or in one beside it. */
function keepApart(x: Float64Array, y: Float64Array, metres: number): Gathered {
  const kept: number[] = [];
  const weights: number[] = [];
  const squares = new Map<string, number[]>();
  for (let place = 0; place < x.length; place++) {
    const [column, row] = [Math.floor(x[place]! / metres), Math.floor(y[place]! / metres)];
    const near = nearestOf(place, column, row);
    if (near >= 0) {
      weights[near]!++;
      continue;
    }
    const square = squares.get(`${column} ${row}`);
    if (square) square.push(kept.length);
    else squares.set(`${column} ${row}`, [kept.length]);
    kept.push(place);
    weights.push(1);
  }
  return { kept, weights };

  function nearestOf(place: number, column: number, row: number): number {
    let [best, least] = [-1, metres];
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (const other of squares.get(`${c} ${r}`) ?? []) {
          const away = Math.hypot(x[kept[other]!]! - x[place]!, y[kept[other]!]! - y[place]!);
          if (away < least) [best, least] = [other, away];
        }
      }
    }
    return best;
  }
}
