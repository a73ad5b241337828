import { type LonLat, metresBetween, UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';
import type { StreetGraph } from './build-street-graph.ts';
import { layOut, shareAlong } from './net-plane.ts';
import { placeOf, type StreetNet } from './street-net.ts';
import { DETOUR, FOOT_METRES_PER_SECOND, metresPerSecond } from './travel-modes.ts';

/** Places with the nearest street of each, one entry a place. */
export interface Stops {
  readonly count: number;
  readonly places: readonly LonLat[];
  /** The chain of the graph that it lies on; -1 where there is no street at all. */
  readonly chain: Int32Array;
  /** Metres from the chain's beginning. */
  readonly along: Float64Array;
  /** Between the place and the street, on foot. */
  readonly asideMetres: Float64Array;
  readonly asideSeconds: Float64Array;
  /** 1 where the street is so far off that another must be there, which the map does not know. */
  readonly byAir: Uint8Array;
  /** Where on the street that is, degrees. */
  readonly onStreet: readonly LonLat[];
}

/** From the last street to a post in a park or a yard. */
const WALK_METRES = 150;
const FIRST_REACH_METRES = 40;
/** A street that leads on is worth a few more steps than a piece of path that ends in the grass. */
const ISLAND_METRES = 30;
/** Beyond this the earth is round, and no city. */
const LAST_REACH_METRES = 200_000;

/** Which street each place is reached from: the nearest that one may use. An island's must be nearer by 30 m. */
export function snapTo(graph: StreetGraph, places: readonly LonLat[]): Stops {
  const { net, chains, parts } = graph;
  const pieces = piecesOf(graph);
  const { plane, x, y, near } = layOut({ ...net, segments: pieces.segments });
  const stops = {
    count: places.length,
    places,
    chain: new Int32Array(places.length).fill(-1),
    along: new Float64Array(places.length),
    asideMetres: new Float64Array(places.length),
    asideSeconds: new Float64Array(places.length),
    byAir: new Uint8Array(places.length),
    onStreet: [...places],
  };
  places.forEach((place, stop) => {
    const [px, py] = [plane.x(place.lon * UNITS_PER_DEGREE), plane.y(place.lat * UNITS_PER_DEGREE)];
    const { from, to } = pieces.segments;
    let best = { cost: Number.POSITIVE_INFINITY, piece: -1, share: 0 };
    for (let reach = FIRST_REACH_METRES; best.cost > reach && reach < LAST_REACH_METRES; reach *= 3) {
      for (const piece of near(px, py, reach)) {
        const [a, b] = [from[piece]!, to[piece]!];
        const share = shareAlong(px, py, x[a]!, y[a]!, x[b]!, y[b]!);
        const away = Math.hypot(x[a]! + share * (x[b]! - x[a]!) - px, y[a]! + share * (y[b]! - y[a]!) - py);
        const cost = away + (parts.mainland[a] ? 0 : ISLAND_METRES);
        if (cost < best.cost) best = { cost, piece, share };
      }
    }
    if (best.piece < 0) return;
    const [a, b] = [placeOf(net, from[best.piece]!), placeOf(net, to[best.piece]!)];
    const onStreet = { lon: a.lon + best.share * (b.lon - a.lon), lat: a.lat + best.share * (b.lat - a.lat) };
    stops.chain[stop] = pieces.chain[best.piece]!;
    stops.along[stop] = Math.min(
      chains.metres[stops.chain[stop]!]!,
      pieces.along[best.piece]! + metresBetween(a, onStreet),
    );
    stops.onStreet[stop] = onStreet;
    const aside = metresBetween(place, onStreet);
    // What nobody would walk is gone in whatever way one came, over a street that the map does not know.
    const walked = Math.min(aside, WALK_METRES);
    const unknown = (aside - walked) * DETOUR;
    stops.asideMetres[stop] = walked + unknown;
    stops.asideSeconds[stop] = walked / FOOT_METRES_PER_SECOND + unknown / metresPerSecond(graph.mode, undefined);
    stops.byAir[stop] = unknown > 0 ? 1 : 0;
  });
  return stops;
}

/** The chains' own segments, each with its chain and how far along it begins. */
function piecesOf({ net, chains }: StreetGraph) {
  const column = (): number[] => [];
  const [from, to, chain, along] = [column(), column(), column(), column()];
  for (let one = 0; one < chains.count; one++) {
    let metres = 0;
    for (let at = chains.pointsFrom[one]! + 1; at < chains.pointsFrom[one + 1]!; at++) {
      const [a, b] = [chains.points[at - 1]!, chains.points[at]!];
      from.push(a);
      to.push(b);
      chain.push(one);
      along.push(metres);
      metres += metresBetween(placeOf(net, a), placeOf(net, b));
    }
  }
  const empty = new Int32Array(0);
  const segments: StreetNet['segments'] = {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    street: empty,
    oneWay: new Int8Array(0),
  };
  return { segments, chain, along };
}
