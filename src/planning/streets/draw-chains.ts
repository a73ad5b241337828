import { metresBetween } from '../../domain/geometry/lon-lat.ts';
import { findArms } from './arms.ts';
import { placeOf, type StreetNet } from './street-net.ts';

/** Stretches of street without a fork, one entry each; they meet in corners only. */
export interface Chains {
  readonly count: number;
  /** How many corners there are. */
  readonly corners: number;
  /** Corners. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Along the street. */
  readonly metres: Float64Array;
  readonly metresPerSecond: Float64Array;
  /** 0 both ways, 1 only from → to, -1 only to → from. */
  readonly oneWay: Int8Array;
  /** The points of chain c are the net's nodes `points[pointsFrom[c]]` up to `points[pointsFrom[c + 1]]`, from → to. */
  readonly pointsFrom: Int32Array;
  readonly points: Int32Array;
}

/** @param speedOf metres per second on a street of the pack, by its index */
export function drawChains(net: StreetNet, speedOf: (street: number) => number): Chains {
  const { from, to, street, oneWay } = net.segments;
  const arms = findArms(net.segments, net.lon.length);
  const corners = new Map<number, number>();
  const drawn = new Uint8Array(from.length);
  const column = (): number[] => [];
  const columns = {
    from: column(),
    to: column(),
    metres: column(),
    speed: column(),
    oneWay: column(),
    pointsFrom: column(),
  };
  const points: number[] = [];

  const wayFrom = (segment: number, node: number) => (from[segment] === node ? oneWay[segment]! : -oneWay[segment]!);
  const farEnd = (segment: number, node: number) => (from[segment] === node ? to[segment]! : from[segment]!);

  /** The segment on which a way that came over `segment` goes on without a choice; -1 at a corner. */
  function onwards(node: number, segment: number): number {
    if (arms.start[node + 1]! - arms.start[node]! !== 2) return -1;
    const first = arms.segment[arms.start[node]!]!;
    const next = first === segment ? arms.segment[arms.start[node]! + 1]! : first;
    const alike =
      speedOf(street[next]!) === speedOf(street[segment]!) && wayFrom(next, node) === -wayFrom(segment, node);
    return alike ? next : -1;
  }

  function cornerAt(node: number): number {
    const known = corners.get(node) ?? corners.size;
    corners.set(node, known);
    return known;
  }

  function draw(begin: number, first: number): void {
    columns.pointsFrom.push(points.length);
    columns.from.push(cornerAt(begin));
    columns.oneWay.push(wayFrom(first, begin));
    columns.speed.push(speedOf(street[first]!));
    points.push(begin);
    let [node, metres] = [begin, 0];
    for (let segment = first; segment >= 0; ) {
      drawn[segment] = 1;
      const next = farEnd(segment, node);
      metres += metresBetween(placeOf(net, node), placeOf(net, next));
      points.push(next);
      node = next;
      segment = node === begin ? -1 : onwards(node, segment);
    }
    columns.metres.push(metres);
    columns.to.push(cornerAt(node));
  }

  const isCorner = (node: number, segment: number) => onwards(node, segment) < 0;
  for (let segment = 0; segment < from.length; segment++) {
    if (drawn[segment]) continue;
    if (isCorner(from[segment]!, segment)) draw(from[segment]!, segment);
    else if (isCorner(to[segment]!, segment)) draw(to[segment]!, segment);
  }
  // What is left are rings without a fork: any of their nodes is the corner.
  for (let segment = 0; segment < from.length; segment++) if (!drawn[segment]) draw(from[segment]!, segment);

  return {
    count: columns.from.length,
    corners: corners.size,
    from: Int32Array.from(columns.from),
    to: Int32Array.from(columns.to),
    metres: Float64Array.from(columns.metres),
    metresPerSecond: Float64Array.from(columns.speed),
    oneWay: Int8Array.from(columns.oneWay),
    pointsFrom: Int32Array.from([...columns.pointsFrom, points.length]),
    points: Int32Array.from(points),
  };
}
