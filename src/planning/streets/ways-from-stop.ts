import { metresBetween } from '../../domain/geometry/lon-lat.ts';
import type { StreetGraph } from './build-street-graph.ts';
import type { Stops } from './snap-to-streets.ts';
import { createWaySearch, type WaySearch } from './spread-ways.ts';
import { DETOUR, metresPerSecond } from './travel-modes.ts';

/** How the last way came to its end: along the one chain on which both stops lie, over a corner of the end's chain, or by air. */
export type Arrival = 'along' | 'from' | 'to' | 'air';

/** The ways from one stop at a time. The last answer lies in the fields, for they are asked millions of times. */
export interface WaysFromStop {
  readonly search: WaySearch;
  seconds: number;
  metres: number;
  byAir: number;
  arrival: Arrival;
  /** Searches from here to the corners of the stops that are wanted. */
  leave(stop: number, wanted: WantedCorners): void;
  /** Fills the fields with the way to another stop. */
  reach(stop: number): void;
}

/** Marks of the corners from which stops are reached, and how many they are. */
export interface WantedCorners {
  readonly marks: Uint8Array;
  readonly count: number;
}

export function waysFromStop(graph: StreetGraph, stops: Stops): WaysFromStop {
  const { chains, mode } = graph;
  const search = createWaySearch(graph);
  const airSpeed = metresPerSecond(mode, undefined);
  let from = -1;
  const ways: WaysFromStop = {
    search,
    seconds: 0,
    metres: 0,
    byAir: 0,
    arrival: 'along',
    leave(stop, { marks, count }) {
      from = stop;
      search.clear();
      const chain = stops.chain[stop]!;
      if (chain < 0) return;
      const [along, length, speed] = [stops.along[stop]!, chains.metres[chain]!, chains.metresPerSecond[chain]!];
      // Who stands on a corner is there, whichever way the street goes.
      if (chains.oneWay[chain]! <= 0 || along === 0) search.begin(chains.from[chain]!, along / speed, along);
      if (chains.oneWay[chain]! >= 0 || along === length) {
        search.begin(chains.to[chain]!, (length - along) / speed, length - along);
      }
      search.settle(marks, count);
    },
    reach(stop) {
      ways.seconds = Number.POSITIVE_INFINITY;
      ways.metres = 0;
      ways.byAir = 0;
      const chain = stops.chain[stop]!;
      if (chain >= 0) {
        const [along, speed, open] = [stops.along[stop]!, chains.metresPerSecond[chain]!, chains.oneWay[chain]!];
        const ahead = along - stops.along[from]!;
        if (chain === stops.chain[from] && (ahead < 0 ? open <= 0 : open >= 0 || ahead === 0)) {
          take('along', Math.abs(ahead) / speed, Math.abs(ahead));
        }
        const rest = chains.metres[chain]! - along;
        if (open >= 0 || along === 0) over('from', chains.from[chain]!, along, speed);
        if (open <= 0 || rest === 0) over('to', chains.to[chain]!, rest, speed);
      }
      ways.seconds += stops.asideSeconds[from]! + stops.asideSeconds[stop]!;
      ways.metres += stops.asideMetres[from]! + stops.asideMetres[stop]!;
      ways.byAir |= stops.byAir[from]! | stops.byAir[stop]!;
      if (!ways.byAir && ways.seconds < Number.POSITIVE_INFINITY) return;
      ways.byAir = 1;
      const metres = metresBetween(stops.places[from]!, stops.places[stop]!) * DETOUR;
      take('air', metres / airSpeed, metres);
    },
  };

  function over(arrival: Arrival, corner: number, rest: number, speed: number): void {
    take(arrival, search.seconds[corner]! + rest / speed, search.metres[corner]! + rest);
  }

  function take(arrival: Arrival, seconds: number, metres: number): void {
    if (seconds >= ways.seconds) return;
    ways.arrival = arrival;
    ways.seconds = seconds;
    ways.metres = metres;
  }
  return ways;
}

/** The corners that must be known before the ways to these stops are. */
export function wantCorners({ chains }: StreetGraph, stops: Stops, which: Iterable<number>): WantedCorners {
  const marks = new Uint8Array(chains.corners);
  let count = 0;
  for (const stop of which) {
    const chain = stops.chain[stop]!;
    if (chain < 0) continue;
    for (const corner of [chains.from[chain]!, chains.to[chain]!]) {
      count += 1 - marks[corner]!;
      marks[corner] = 1;
    }
  }
  return { marks, count };
}
