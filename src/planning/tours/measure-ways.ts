import type { CityPack } from '../../domain/geometry/city-pack.ts';
import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import { buildStreetGraph } from '../streets/build-street-graph.ts';
import { wayMatrix } from '../streets/measure-ways.ts';
import { snapTo } from '../streets/snap-to-streets.ts';
import { createWayTracer, type TracedWay } from '../streets/trace-way.ts';
import type { TravelMode } from './tours-plan.ts';

/** All ways between some places by one mode, along streets. */
export interface WayTable {
  /** From a to b: `[a * places + b]`. */
  readonly seconds: Float32Array;
  readonly metres: Float32Array;
  /** The way from a to b on the map. */
  trace(a: number, b: number): TracedWay;
}

/** One table a mode. 1,400 places in a city take about a second each. */
export function measureAllWays(
  { streets }: CityPack,
  modes: Iterable<TravelMode>,
  places: readonly LonLat[],
): Map<TravelMode, WayTable> {
  const tables = new Map<TravelMode, WayTable>();
  for (const mode of modes) {
    const graph = buildStreetGraph(streets, mode);
    const stops = snapTo(graph, places);
    const { seconds, metres } = wayMatrix(graph, stops);
    tables.set(mode, { seconds, metres, trace: createWayTracer(graph, stops) });
  }
  return tables;
}
