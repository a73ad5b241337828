import type { StreetGraph } from './build-street-graph.ts';
import type { Stops } from './snap-to-streets.ts';
import { wantCorners, waysFromStop } from './ways-from-stop.ts';

/** From stop i to stop j at `i * count + j`. */
export interface WayMatrix {
  readonly count: number;
  /** The fastest way, and how long that one is; both with the steps between stop and street. */
  readonly seconds: Float32Array;
  readonly metres: Float32Array;
  /** Ways that no street leads and that are air lines, of all count × (count − 1). */
  readonly byAir: number;
}

/**
 * Measures all ways between stops, row by row: whoever runs it may pause after each.
 * @yields the share that is done, 0 to 1
 */
export function* measureWays(graph: StreetGraph, stops: Stops): Generator<number, WayMatrix> {
  const { count } = stops;
  const seconds = new Float32Array(count * count);
  const metres = new Float32Array(count * count);
  const ways = waysFromStop(graph, stops);
  const wanted = wantCorners(graph, stops, Array(count).keys());
  // Where no street is one-way, both ways are alike: measured once, they are so to the last bit.
  const alike = graph.chains.oneWay.every((way) => way === 0);
  let byAir = 0;
  for (let from = 0; from < count; from++) {
    ways.leave(from, wanted);
    for (let to = alike ? from + 1 : 0; to < count; to++) {
      if (to === from) continue;
      ways.reach(to);
      const [there, back] = [from * count + to, to * count + from];
      seconds[there] = ways.seconds;
      metres[there] = ways.metres;
      byAir += ways.byAir;
      if (!alike) continue;
      seconds[back] = ways.seconds;
      metres[back] = ways.metres;
      byAir += ways.byAir;
    }
    yield (from + 1) / count;
  }
  return { count, seconds, metres, byAir };
}

/** The same in one go. */
export function wayMatrix(graph: StreetGraph, stops: Stops): WayMatrix {
  const work = measureWays(graph, stops);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
