import type { Street } from '../../domain/geometry/city-pack.ts';
import { type LonLat, UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';

/** Every street as straight segments between nodes; lines that have a point in common meet in one node. */
export interface StreetNet {
  /** One a node, 1e-7 degrees, as `lat`. */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  readonly segments: Segments;
}

/** One entry a segment in each column; no two segments join the same nodes. */
export interface Segments {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Index into the pack's streets. */
  readonly street: Int32Array;
  /** 0 both ways, 1 only from → to, -1 only to → from. */
  readonly oneWay: Int8Array;
}

/** A segment on its way into a net. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly street: number;
  readonly oneWay: number;
}

/** The net of all streets that `takes` wants. Points that are the same to the centimetre are one node. */
export function drawNet(streets: readonly Street[], takes: (street: Street) => boolean): StreetNet {
  const taken = streets.map((street) => takes(street) && street.coords.length > 0);
  const south = lowest(streets, taken, 1);
  const west = lowest(streets, taken, 0);
  const nodes = new Map<number, number>();
  const lon: number[] = [];
  const lat: number[] = [];
  const nodeAt = (x: number, y: number): number => {
    // Whole numbers stay exact up to 6.7 degrees each way, and a city is smaller.
    const key = (x - west) * 0x4000000 + (y - south);
    const known = nodes.get(key);
    if (known !== undefined) return known;
    nodes.set(key, lon.length);
    lat.push(y);
    return lon.push(x) - 1;
  };
  const pieces: Piece[] = [];
  streets.forEach(({ coords, lines, oneWay }, street) => {
    if (!taken[street]) return;
    for (let line = 0; line + 1 < lines.length; line++) {
      const way = ONE_WAYS[oneWay?.[line] ?? 0] ?? 0;
      let from = -1;
      for (let point = lines[line]!; point < lines[line + 1]!; point++) {
        const to = nodeAt(coords[point * 2]!, coords[point * 2 + 1]!);
        if (from >= 0) pieces.push({ from, to, street, oneWay: way });
        from = to;
      }
    }
  });
  return { lon: Int32Array.from(lon), lat: Int32Array.from(lat), segments: joinPieces(pieces, lon.length, streets) };
}

/** How a pack writes it, 0 both ways, 1 along the line, 2 against it. */
const ONE_WAYS = [0, 1, -1];

/**
 * Pieces as segments: without those that lead nowhere, and of several between the same nodes only the most important
 * street, open in every direction in which one of them is.
 */
export function joinPieces(pieces: Iterable<Piece>, nodes: number, streets: readonly Street[]): Segments {
  const known = new Map<number, number>();
  const from: number[] = [];
  const to: number[] = [];
  const street: number[] = [];
  const oneWay: number[] = [];
  const kindOf = (index: number) => streets[index]?.kind ?? -1;
  for (const piece of pieces) {
    if (piece.from === piece.to) continue;
    const [low, high] = piece.from < piece.to ? [piece.from, piece.to] : [piece.to, piece.from];
    const twin = known.get(low * nodes + high);
    if (twin === undefined) {
      known.set(low * nodes + high, from.length);
      from.push(piece.from);
      to.push(piece.to);
      street.push(piece.street);
      oneWay.push(piece.oneWay);
      continue;
    }
    const way = piece.from === from[twin] ? piece.oneWay : -piece.oneWay;
    if (way !== oneWay[twin]) oneWay[twin] = 0;
    if (kindOf(piece.street) > kindOf(street[twin]!)) street[twin] = piece.street;
  }
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    street: Int32Array.from(street),
    oneWay: Int8Array.from(oneWay),
  };
}

/** The net with more segments between its nodes. */
export function addPieces(net: StreetNet, added: readonly Piece[], streets: readonly Street[]): StreetNet {
  const { from, to, street, oneWay } = net.segments;
  function* pieces(): Generator<Piece> {
    for (let segment = 0; segment < from.length; segment++) {
      yield { from: from[segment]!, to: to[segment]!, street: street[segment]!, oneWay: oneWay[segment]! };
    }
    yield* added;
  }
  return { ...net, segments: joinPieces(pieces(), net.lon.length, streets) };
}

/** Where a node lies, in degrees. */
export function placeOf({ lon, lat }: StreetNet, node: number): LonLat {
  return { lon: lon[node]! / UNITS_PER_DEGREE, lat: lat[node]! / UNITS_PER_DEGREE };
}

function lowest(streets: readonly Street[], taken: readonly boolean[], axis: 0 | 1): number {
  let low = Number.POSITIVE_INFINITY;
  streets.forEach(({ coords }, index) => {
    if (taken[index]) for (let at = axis; at < coords.length; at += 2) low = Math.min(low, coords[at]!);
  });
  return low;
}
