import { metresBetween } from '../../domain/geometry/lon-lat.ts';
import { placeOf, type StreetNet } from './street-net.ts';
import { unionFind } from './union-find.ts';

/** What hangs together in a net. */
export interface Parts {
  /** One a node: 1 on the part with the most metres of street, 0 on the islands. */
  readonly mainland: Uint8Array;
  /** Parts beside it. */
  readonly islands: number;
}

export function findParts(net: StreetNet): Parts {
  const { from, to } = net.segments;
  const nodes = net.lon.length;
  const parts = unionFind(nodes);
  for (let segment = 0; segment < from.length; segment++) parts.unite(from[segment]!, to[segment]!);
  const metres = new Map<number, number>();
  for (let segment = 0; segment < from.length; segment++) {
    const [a, b] = [from[segment]!, to[segment]!];
    const part = parts.find(a);
    metres.set(part, (metres.get(part) ?? 0) + metresBetween(placeOf(net, a), placeOf(net, b)));
  }
  let [largest, most] = [-1, -1];
  for (const [part, length] of metres) if (length > most) [largest, most] = [part, length];
  return {
    mainland: Uint8Array.from({ length: nodes }, (_, node) => (parts.find(node) === largest ? 1 : 0)),
    islands: Math.max(0, metres.size - 1),
  };
}
