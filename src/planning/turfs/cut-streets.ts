import type { CityPack } from '../../domain/geometry/city-pack.ts';
import { findArms } from '../streets/arms.ts';
import { joinTouching } from '../streets/join-touching.ts';
import type { Plane } from '../streets/net-plane.ts';
import { drawNet } from '../streets/street-net.ts';

/** Streets cut at their junctions. Piece p is the line through the nodes `node[start[p]]` up to `node[start[p + 1]]`. */
export interface StreetPieces {
  readonly count: number;
  /** Index into the pack's streets, one a piece. */
  readonly street: Int32Array;
  readonly start: Int32Array;
  readonly node: Int32Array;
  /** Metres, one a node. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Cuts every street where at least three arms of roads meet, where a path meets anything, and where its name ends. A path that comes out
 * between two houses makes no corner of a block.
 */
export function cutStreets(streets: CityPack['streets'], plane: Plane): StreetPieces {
  const { lon, lat, segments } = joinTouching(
    drawNet(streets, () => true),
    streets,
  );
  const { from, to, street } = segments;
  const arms = findArms(segments, lon.length);
  const isRoad = (segment: number) => (streets[street[segment]!]?.kind ?? 0) > 0;

  function next(segment: number, node: number): number {
    let [other, met] = [-1, 0];
    for (let at = arms.start[node]!; at < arms.start[node + 1]!; at++) {
      const arm = arms.segment[at]!;
      if (isRoad(segment) && !isRoad(arm)) continue;
      met++;
      if (arm !== segment) other = arm;
    }
    return met === 2 && street[other] === street[segment] ? other : -1;
  }
  const across = (segment: number, node: number) => (from[segment] === node ? to[segment]! : from[segment]!);

  const of: number[] = [];
  const start = [0];
  const nodes: number[] = [];
  const done = new Uint8Array(from.length);
  for (let segment = 0; segment < from.length; segment++) {
    if (done[segment] || street[segment]! < 0) continue;
    // Back to where the piece begins; a street that runs in a circle begins anywhere.
    let [first, node] = [segment, from[segment]!];
    for (let before = next(first, node); before >= 0 && before !== segment; before = next(first, node)) {
      first = before;
      node = across(first, node);
    }
    nodes.push(node);
    for (let at = first; at >= 0 && !done[at]; at = next(at, node)) {
      done[at] = 1;
      node = across(at, node);
      nodes.push(node);
    }
    of.push(street[segment]!);
    start.push(nodes.length);
  }
  return {
    count: of.length,
    street: Int32Array.from(of),
    start: Int32Array.from(start),
    node: Int32Array.from(nodes),
    x: Float64Array.from(lon, plane.x),
    y: Float64Array.from(lat, plane.y),
  };
}
