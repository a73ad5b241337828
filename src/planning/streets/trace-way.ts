import { type LonLat, metresBetween } from '../../domain/geometry/lon-lat.ts';
import type { StreetGraph } from './build-street-graph.ts';
import type { Stops } from './snap-to-streets.ts';
import { placeOf } from './street-net.ts';
import { wantCorners, waysFromStop } from './ways-from-stop.ts';

/** A way for the map. */
export interface TracedWay {
  /** lon, lat in degrees: from the one place to the other, both included. */
  readonly points: [lon: number, lat: number][];
  /** No street leads there: it is the air line, or part of it is. */
  readonly byAir: boolean;
}

/** Draws the ways that measureWays measures, one at a time. */
export function createWayTracer(graph: StreetGraph, stops: Stops): (from: number, to: number) => TracedWay {
  const { chains, arcs, net } = graph;
  const ways = waysFromStop(graph, stops);
  const { search } = ways;

  return (from, to) => {
    ways.leave(from, wantCorners(graph, stops, [to]));
    ways.reach(to);
    const byAir = ways.byAir === 1;
    const [start, end] = [stops.places[from]!, stops.places[to]!];
    if (ways.arrival === 'air') return { points: withoutRepeats([start, end]), byAir };
    const places = streetPart(from, to).map((node) => placeOf(net, node));
    return { points: withoutRepeats([start, stops.onStreet[from]!, ...places, stops.onStreet[to]!, end]), byAir };
  };

  /** The net's nodes on the way that was reached last. */
  function streetPart(from: number, to: number): number[] {
    const [left, right] = [stops.chain[from]!, stops.chain[to]!];
    const [leaves, arrives] = [stops.along[from]!, stops.along[to]!];
    if (ways.arrival === 'along') return nodesBetween(left, leaves, arrives);
    const fromEnd = ways.arrival === 'to';
    const { first, nodes } = nodesTo(fromEnd ? chains.to[right]! : chains.from[right]!);
    // On a ring both ends are one corner, and the search took the shorter side.
    const toEnd = chains.to[left] === first && Math.abs(search.metres[first]! - (chains.metres[left]! - leaves)) < 1e-6;
    return [
      ...nodesBetween(left, leaves, toEnd ? chains.metres[left]! : 0),
      ...nodes,
      ...nodesBetween(right, fromEnd ? chains.metres[right]! : 0, arrives),
    ];
  }

  /** The way from the corner where the search began to this one, and which corner that was. */
  function nodesTo(corner: number): { first: number; nodes: number[] } {
    const parts: number[][] = [];
    let first = corner;
    for (let arc = search.arc[first]!; arc >= 0; arc = search.arc[first]!) {
      const chain = arcs.chain[arc]!;
      const forwards = chains.to[chain] === first;
      parts.push(forwards ? nodesOf(chain) : nodesOf(chain).reverse());
      first = forwards ? chains.from[chain]! : chains.to[chain]!;
    }
    return { first, nodes: parts.reverse().flat() };
  }

  /** The nodes on a chain from one place on it to another, metres from its beginning, in that direction. */
  function nodesBetween(chain: number, from: number, to: number): number[] {
    const nodes = nodesOf(chain);
    let metres = 0;
    const between = nodes.filter((node, index) => {
      if (index > 0) metres += metresBetween(placeOf(net, nodes[index - 1]!), placeOf(net, node));
      return metres >= Math.min(from, to) && metres <= Math.max(from, to);
    });
    return to < from ? between.reverse() : between;
  }

  function nodesOf(chain: number): number[] {
    return [...chains.points.subarray(chains.pointsFrom[chain]!, chains.pointsFrom[chain + 1]!)];
  }
}

function withoutRepeats(places: readonly LonLat[]): [lon: number, lat: number][] {
  return places
    .filter(({ lon, lat }, index) => lon !== places[index - 1]?.lon || lat !== places[index - 1]?.lat)
    .map(({ lon, lat }) => [lon, lat]);
}
