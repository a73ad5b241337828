import { unionFind } from '../streets/union-find.ts';
import { type Cells, findCells, nextEdge, traceBorders, triangleOf } from './cells.ts';
import type { Sites } from './gather-sites.ts';
import { type JoinedSides, joinSides } from './join-sides.ts';

/**
 * From house to house across a street, a yard or a square; farther only where their streets meet. Where houses are unknown many
 * streets are, too, and between two that are on the map there is mostly another.
 */
const LINK_METRES = { addresses: 200, residents: 400 };
/** Parts of a ward that are farther from each other are linked where they come nearest, and where it is not much farther. */
const BRIDGE_SPAN = 2;
/** Cells that touch in a corner only are no neighbours. */
const TOUCH_METRES = 3;

/** A ward's ground as a map of pieces that turfs are made of. One entry a piece in each column, unless it says otherwise. */
export interface PieceMap {
  readonly count: number;
  readonly homes: Float64Array;
  /** Middle of its households, metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Sum of households times square metres from that middle. */
  readonly inertia: Float64Array;
  /** The pieces around piece p in the order of its border: `around[aroundStart[p]]` up to `aroundStart[p + 1]`; -1 is the outside. */
  readonly aroundStart: Int32Array;
  readonly around: Int32Array;
  /** Those of them that one walks over to, each once. */
  readonly linkStart: Int32Array;
  readonly links: Int32Array;
  readonly sites: Sites;
  readonly cells: Cells;
  /** One a site; -1 is the outside. */
  readonly pieceOf: Int32Array;
}

/** One map for each part of the ground, the most households first. @param most households that pieces are joined up to (joinSides) */
export function mapGround(sites: Sites, most: number): PieceMap[] {
  const cells = findCells(sites.x, sites.y);
  const joined = joinSides(sites, cells, most);
  return splitGround(cells, joined)
    .map(({ piece, count }) => ({
      count,
      ...weighPieces(sites, piece, count),
      ...surround(cells, piece, count),
      ...link(sites, cells, piece, count),
      sites,
      cells,
      pieceOf: piece,
    }))
    .sort((a, b) => homesOn(b) - homesOn(a));
}

export const homesOn = ({ homes }: PieceMap): number => homes.reduce((sum, one) => sum + one, 0);

/** Pieces between which what no turf may have leaves no way are on grounds of their own: an exclave, or behind a turf that stays. */
function splitGround(cells: Cells, { piece, count }: JoinedSides): JoinedSides[] {
  const parts = unionFind(count);
  for (let edge = 0; edge < cells.site.length; edge++) {
    const [a, b] = [piece[cells.site[edge]!]!, piece[cells.site[nextEdge(edge)]!]!];
    if (a >= 0 && b >= 0 && a !== b) parts.unite(a, b);
  }
  const numbers = new Map<number, number[]>();
  for (let one = 0; one < count; one++) {
    const root = parts.find(one);
    const known = numbers.get(root);
    if (known) known.push(one);
    else numbers.set(root, [one]);
  }
  return [...numbers.values()].map((ofPart) => {
    const number = new Int32Array(count).fill(-1);
    ofPart.forEach((one, at) => {
      number[one] = at;
    });
    return { piece: piece.map((one) => (one < 0 ? -1 : number[one]!)), count: ofPart.length };
  });
}

function weighPieces(sites: Sites, pieceOf: Int32Array, count: number) {
  const [homes, x, y, inertia] = [
    new Float64Array(count),
    new Float64Array(count),
    new Float64Array(count),
    new Float64Array(count),
  ];
  const places = new Int32Array(count);
  // A piece without households has its middle where its places are.
  const [midX, midY] = [new Float64Array(count), new Float64Array(count)];
  for (let site = 0; site < sites.count; site++) {
    const piece = pieceOf[site]!;
    if (piece < 0) continue;
    const behind = sites.homes[site]!;
    homes[piece]! += behind;
    x[piece]! += behind * sites.x[site]!;
    y[piece]! += behind * sites.y[site]!;
    places[piece]!++;
    midX[piece]! += sites.x[site]!;
    midY[piece]! += sites.y[site]!;
  }
  for (let piece = 0; piece < count; piece++) {
    x[piece] = homes[piece]! > 0 ? x[piece]! / homes[piece]! : midX[piece]! / places[piece]!;
    y[piece] = homes[piece]! > 0 ? y[piece]! / homes[piece]! : midY[piece]! / places[piece]!;
  }
  for (let site = 0; site < sites.count; site++) {
    const piece = pieceOf[site]!;
    if (piece < 0) continue;
    inertia[piece]! += sites.homes[site]! * ((sites.x[site]! - x[piece]!) ** 2 + (sites.y[site]! - y[piece]!) ** 2);
  }
  return { homes, x, y, inertia };
}

function surround(cells: Cells, pieceOf: Int32Array, count: number) {
  const loops: number[][] = Array.from({ length: count }, () => []);
  for (const { area, edges } of traceBorders(cells, pieceOf)) {
    const beyond = edges.map((edge) => pieceOf[cells.site[nextEdge(edge)]!]!);
    const changes = beyond.filter((one, at) => one !== beyond.at(at - 1));
    loops[area]!.push(...(changes.length > 0 ? changes : beyond.slice(0, 1)));
  }
  return { aroundStart: startsOf(loops), around: Int32Array.from(loops.flat()) };
}

/**
 * Pieces whose cells touch, and whose houses are near each other or whose streets meet; and where parts of the ward stay apart
 * after that, the nearest two.
 */
function link(sites: Sites, cells: Cells, pieceOf: Int32Array, count: number) {
  const pairs = new Map<number, { a: number; b: number; gap: number; touch: number }>();
  for (let edge = 0; edge < cells.site.length; edge++) {
    const twin = cells.twin[edge]!;
    if (twin < edge) continue;
    const [from, to] = [cells.site[edge]!, cells.site[nextEdge(edge)]!];
    const [a, b] = [Math.min(pieceOf[from]!, pieceOf[to]!), Math.max(pieceOf[from]!, pieceOf[to]!)];
    if (a < 0 || a === b) continue;
    const pair = pairs.get(a * count + b) ?? { a, b, gap: Number.POSITIVE_INFINITY, touch: 0 };
    pairs.set(a * count + b, pair);
    pair.gap = Math.min(pair.gap, Math.hypot(sites.x[from]! - sites.x[to]!, sites.y[from]! - sites.y[to]!));
    const [one, other] = [triangleOf(edge), triangleOf(twin)];
    pair.touch += Math.hypot(cells.cornerX[one]! - cells.cornerX[other]!, cells.cornerY[one]! - cells.cornerY[other]!);
  }
  const parts = unionFind(count);
  const links: number[][] = Array.from({ length: count }, () => []);
  const add = ({ a, b }: { a: number; b: number }) => {
    parts.unite(a, b);
    links[a]!.push(b);
    links[b]!.push(a);
  };
  const all = [...pairs.values()];
  const junctions = junctionsOf(sites, pieceOf, count);
  const meet = (a: number, b: number) => [...junctions[a]!].some((junction) => junctions[b]!.has(junction));
  const isNear = ({ a, b, gap, touch }: (typeof all)[number]) =>
    touch >= TOUCH_METRES && (gap <= LINK_METRES[sites.source] || meet(a, b));
  for (const pair of all) if (isNear(pair)) add(pair);
  const far = all.filter((pair) => !isNear(pair)).sort((a, b) => a.gap - b.gap || a.a - b.a || a.b - b.b);
  const near = Int32Array.from({ length: count }, (_, piece) => parts.find(piece));
  const bridges = new Map<number, number>();
  for (const pair of far) {
    const [a, b] = [near[pair.a]!, near[pair.b]!];
    const between = Math.min(a, b) * count + Math.max(a, b);
    const bridge = bridges.get(between) ?? (parts.find(a) === parts.find(b) ? 0 : pair.gap);
    bridges.set(between, bridge);
    if (a !== b && pair.gap <= bridge * BRIDGE_SPAN) add(pair);
  }
  return { linkStart: startsOf(links), links: Int32Array.from(links.flat()) };
}

function junctionsOf({ side, ends }: Sites, pieceOf: Int32Array, count: number): Set<number>[] {
  const junctions = Array.from({ length: count }, () => new Set<number>());
  pieceOf.forEach((piece, site) => {
    if (piece < 0) return;
    for (const end of [ends[side[site]! * 2]!, ends[side[site]! * 2 + 1]!]) if (end >= 0) junctions[piece]!.add(end);
  });
  return junctions;
}

function startsOf(lists: readonly (readonly number[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = starts[at]! + list.length;
  });
  return starts;
}
