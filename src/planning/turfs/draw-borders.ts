import Flatbush from 'flatbush';
import { nextEdge, traceBorders, triangleOf } from './cells.ts';
import type { PieceMap } from './map-pieces.ts';

/** A corner that sticks out no more than this is left out, step by step so that the least goes first. */
const TIDY_METRES = [1, 3, 6, 10, 15];
/** As near as a straightened border may come to a house. */
const CLEAR_METRES = 1;
/** As many corners as a turf may have (domain/model/turf.ts). */
const MOST_CORNERS = 500;
const MOST_METRES = 2_000;

/** A ring as x, y in metres on the sites' plane, x after y after x. Open. */
export type FlatRing = readonly number[];

/**
 * The border of every turf: around exactly its own houses, straightened where nobody lives. Neighbours share their border to the
 * last corner. A turf has one ring; where it lies around something that is none of its own, the outer one.
 * @param turf one a piece
 */
export function drawBorders(map: PieceMap, turf: Int32Array, turfs: number): FlatRing[] {
  const { cells, pieceOf } = map;
  const area = pieceOf.map((piece) => (piece < 0 ? -1 : turf[piece]!));
  const loops: number[][][] = Array.from({ length: turfs }, () => []);
  for (const { area: of, edges } of traceBorders(cells, area)) loops[of]!.push(edges.map(triangleOf));
  const keep = straighten(map, area, loops);
  return loops.map((borders) => {
    const rings = borders.map((corners) =>
      corners.filter((corner) => keep[corner]).flatMap((corner) => [cells.cornerX[corner]!, cells.cornerY[corner]!]),
    );
    return rings.reduce((best, ring) => (sizeOf(ring) > sizeOf(best) ? ring : best), []);
  });
}

/** @returns one a corner of the cells, 1 where a border still has it */
function straighten({ cells, sites }: PieceMap, area: Int32Array, loops: readonly number[][][]): Uint8Array {
  const { cornerX, cornerY } = cells;
  const { before, after, junction } = chainCorners(cells, area);
  const keep = new Uint8Array(cornerX.length);
  const corners = [...new Set(loops.flat(2))].sort((a, b) => a - b);
  for (const corner of corners) keep[corner] = 1;
  const fixed: number[] = [];
  for (let site = 0; site < sites.count; site++) if (sites.fixed[site]) fixed.push(site);
  const nearHouses = treeOf(fixed, sites.x, sites.y);
  const nearCorners = treeOf(corners, cornerX, cornerY);

  function mayGo(corner: number): boolean {
    const [a, b] = [before[corner]!, after[corner]!];
    const [ax, ay, bx, by, x, y] = [
      cornerX[a]!,
      cornerY[a]!,
      cornerX[b]!,
      cornerY[b]!,
      cornerX[corner]!,
      cornerY[corner]!,
    ];
    const box = [Math.min(ax, bx, x), Math.min(ay, by, y), Math.max(ax, bx, x), Math.max(ay, by, y)] as const;
    for (const found of nearHouses(box, CLEAR_METRES)) {
      const [px, py] = [sites.x[fixed[found]!]!, sites.y[fixed[found]!]!];
      if (inTriangle(px, py, ax, ay, bx, by, x, y) || metresTo(px, py, ax, ay, bx, by) < CLEAR_METRES) return false;
    }
    for (const found of nearCorners(box, 0)) {
      const other = corners[found]!;
      if (!keep[other] || other === a || other === b || other === corner) continue;
      if (inTriangle(cornerX[other]!, cornerY[other]!, ax, ay, bx, by, x, y)) return false;
    }
    return true;
  }

  function pass(metres: number): void {
    for (const corner of corners) {
      if (!keep[corner] || junction[corner]) continue;
      const [a, b] = [before[corner]!, after[corner]!];
      // Three corners are the least that a ring has.
      if (a === b || before[a] === b || after[a] === b) continue;
      const out = metresTo(cornerX[corner]!, cornerY[corner]!, cornerX[a]!, cornerY[a]!, cornerX[b]!, cornerY[b]!);
      if (out > metres || !mayGo(corner)) continue;
      keep[corner] = 0;
      relink(a, corner, b);
      relink(b, corner, a);
    }
  }
  function relink(corner: number, old: number, to: number): void {
    if (before[corner] === old) before[corner] = to;
    else if (after[corner] === old) after[corner] = to;
  }

  for (const metres of TIDY_METRES) pass(metres);
  const isLong = (loop: readonly number[]) => loop.filter((corner) => keep[corner]).length > MOST_CORNERS;
  for (let metres = 30; metres <= MOST_METRES && loops.flat().some(isLong); metres *= 2) pass(metres);
  return keep;
}

/** The two corners that a border leads to from each corner; a junction is where three turfs meet. */
function chainCorners({ site, twin, cornerX }: PieceMap['cells'], area: Int32Array) {
  const before = new Int32Array(cornerX.length).fill(-1);
  const after = new Int32Array(cornerX.length).fill(-1);
  const junction = new Uint8Array(cornerX.length);
  for (let edge = 0; edge < site.length; edge++) {
    if (twin[edge]! < 0 || area[site[edge]!] === area[site[nextEdge(edge)]!]) continue;
    const [corner, next] = [triangleOf(edge), triangleOf(twin[edge]!)];
    if (before[corner]! < 0) before[corner] = next;
    else if (after[corner]! < 0) after[corner] = next;
    else junction[corner] = 1;
  }
  return { before, after, junction };
}

function treeOf(of: readonly number[], x: Float64Array, y: Float64Array) {
  if (of.length === 0) return () => [];
  const tree = new Flatbush(of.length);
  for (const one of of) tree.add(x[one]!, y[one]!, x[one]!, y[one]!);
  tree.finish();
  return ([west, south, east, north]: readonly [number, number, number, number], more: number) =>
    tree.search(west - more, south - more, east + more, north + more);
}

/** On its rim counts as inside. */
function inTriangle(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
): boolean {
  const one = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
  const two = (cx - bx) * (py - by) - (cy - by) * (px - bx);
  const three = (ax - cx) * (py - cy) - (ay - cy) * (px - cx);
  return (one >= 0 && two >= 0 && three >= 0) || (one <= 0 && two <= 0 && three <= 0);
}

function metresTo(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / square));
  return Math.hypot(ax + share * dx - px, ay + share * dy - py);
}

/** Square metres inside. */
function sizeOf(ring: FlatRing): number {
  let double = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const [x, y] = [ring[at]!, ring[at + 1]!];
    const [nextX, nextY] = [ring[(at + 2) % ring.length]!, ring[(at + 3) % ring.length]!];
    double += x * nextY - nextX * y;
  }
  return Math.abs(double) / 2;
}
