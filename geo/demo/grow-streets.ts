import { distance, type Point } from './plane.ts';
import type { Random } from './random.ts';
import type { Corner, StreetGrid } from './street-grid.ts';

/** A side street as drawn, not yet named. */
export interface DrawnStreet {
  kind: number;
  line: Point[];
}

/** The built-up part of one district. */
export interface BuiltUp {
  streets: DrawnStreet[];
  corners: Corner[];
  metres: number;
}

const SHORTEST_EDGE_METRES = 28;
const LONGEST_EDGE_METRES = 190;
const EDGES_PER_STREET: [low: number, high: number] = [4, 9];
const COLLECTOR_EVERY = 6;

/** Builds the district up from its middle, corner by corner, until its streets are `wantedMetres` long or it is full. */
export function growStreets(grid: StreetGrid, wantedMetres: number, random: Random): BuiltUp {
  const built = new Map<string, Corner>();
  const waiting = new Map<string, Corner>();
  const corners: Corner[] = [];
  let metres = 0;
  for (const next of grid.corners) {
    if (metres >= wantedMetres) break;
    // No street may lie alone in the fields: a corner waits until a street reaches it, and then lets others follow.
    const reached = [next];
    for (let corner = reached.pop(); corner; corner = reached.pop()) {
      const edges = edgesAt(grid, corner, built);
      if (edges.length === 0 && !corner.onMainRoad && corners.length > 0) {
        waiting.set(keyOf(corner.column, corner.row), corner);
        continue;
      }
      built.set(keyOf(corner.column, corner.row), corner);
      waiting.delete(keyOf(corner.column, corner.row));
      corners.push(corner);
      metres += edges.reduce((sum, [a, b]) => sum + distance(a.point, b.point), 0);
      const followers = edgesAt(grid, corner, waiting).map(([a, b]) => (a === corner ? b : a));
      reached.push(...followers.filter((follower) => !reached.includes(follower)));
    }
  }
  const streets = [true, false].flatMap((across) => linesOf(grid, corners, built, across, random));
  return { streets, corners, metres };
}

function keyOf(column: number, row: number): string {
  return `${column},${row}`;
}

/** The sides of blocks that would be streets between the corner and those of its four neighbours that are in `others`. */
function edgesAt(grid: StreetGrid, corner: Corner, others: Map<string, Corner>): [Corner, Corner][] {
  const { column, row } = corner;
  const sides: [Corner | undefined, Corner | undefined, boolean][] = [
    [others.get(keyOf(column - 1, row)), corner, true],
    [corner, others.get(keyOf(column + 1, row)), true],
    [others.get(keyOf(column, row - 1)), corner, false],
    [corner, others.get(keyOf(column, row + 1)), false],
  ];
  return sides.flatMap(([a, b, across]): [Corner, Corner][] => (hasStreet(grid, a, b, across) ? [[a!, b!]] : []));
}

function hasStreet(grid: StreetGrid, a: Corner | undefined, b: Corner | undefined, across: boolean): boolean {
  if (!a || !b || !grid.isOpen(a.column, a.row, across)) return false;
  // Both already stand on the skeleton: the road between them exists.
  if (a.onLine >= 0 && b.onLine >= 0) return false;
  const length = distance(a.point, b.point);
  return length >= SHORTEST_EDGE_METRES && length <= LONGEST_EDGE_METRES;
}

/** Walks every row or column and joins edges that follow each other to streets of four to nine blocks. */
function linesOf(grid: StreetGrid, corners: Corner[], built: Map<string, Corner>, across: boolean, random: Random) {
  const streets: DrawnStreet[] = [];
  const ordered = [...corners].sort((a, b) =>
    across ? a.row - b.row || a.column - b.column : a.column - b.column || a.row - b.row,
  );
  let line: Point[] = [];
  let edgesLeft = 0;
  const finish = (lane: number) => {
    if (line.length > 1) streets.push({ kind: kindOf(line, lane), line });
    line = [];
  };
  for (const corner of ordered) {
    const { column, row } = corner;
    const next = built.get(across ? keyOf(column + 1, row) : keyOf(column, row + 1));
    const lane = across ? row : column;
    if (!hasStreet(grid, corner, next, across)) {
      finish(lane);
      continue;
    }
    if (line.length === 0) {
      line = [corner.point];
      edgesLeft = random.whole(...EDGES_PER_STREET);
    }
    line.push(next!.point);
    edgesLeft--;
    if (edgesLeft === 0) finish(lane);
  }
  finish(0);
  return streets;
}

function kindOf(line: Point[], lane: number): number {
  if (line.length === 2) return 1;
  return lane % COLLECTOR_EVERY === 0 ? 3 : 2;
}
