import type { DistrictCell } from './district-cells.ts';
import type { Landscape } from './landscape.ts';
import { distance, type Point } from './plane.ts';
import type { Random } from './random.ts';
import type { Skeleton } from './skeleton.ts';

/** A corner of the grid of side streets. */
export interface Corner {
  column: number;
  row: number;
  point: Point;
  /** The skeleton's line that it was moved onto, -1 when it stands free. */
  onLine: number;
  /** Whether that line is a main road: side streets may begin there. */
  onMainRoad: boolean;
}

/** All that a district could be built up with, nearest to its middle first. */
export interface StreetGrid {
  corners: Corner[];
  /** Whether a street runs from this corner to the next one in its row (`across`) or its column. */
  isOpen(column: number, row: number, across: boolean): boolean;
}

const BLOCK_METRES: [low: number, high: number] = [84, 124];
const REACH_METRES = 4_500;
const SNAP_METRES = 48;
const MARGIN_METRES = 35;
const CLOSED_SHARE = 0.13;
/** Towns grow along their main roads first. */
const ROADSIDE_METRES = 260;
const ROADSIDE_PULL = 0.6;

/**
 * A grid of blocks, turned and swung a little differently in each district, with some sides of blocks left out. Corners
 * near a main road or a border move onto it, so that side streets meet it instead of running beside it.
 */
export function drawGrid(
  cell: DistrictCell,
  isInCell: (point: Point) => boolean,
  land: Landscape,
  skeleton: Skeleton,
  mainRoads: Skeleton,
  random: Random,
): StreetGrid {
  const turn = random.between(-0.5, 0.5);
  const swing = random.between(10, 30);
  const phases = [random.between(0, 6), random.between(0, 6)] as const;
  const bulges = [random.between(0, 6), random.between(0, 6)] as const;
  const stretch = random.between(0.95, 1.25);
  const columns = cuts(random, stretch);
  const rows = cuts(random, 1 / stretch);
  const closed = new Set<string>();
  const corners: (Corner & { order: number })[] = [];
  columns.forEach((u, column) => {
    rows.forEach((v, row) => {
      if (random.next() < CLOSED_SHARE) closed.add(`${column},${row},${random.next() < 0.5}`);
      const bump = random.between(0, 260);
      if (Math.hypot(u, v) > REACH_METRES) return;
      const x = u + swing * Math.sin(v / 190 + phases[0]);
      const y = v + swing * Math.sin(u / 230 + phases[1]);
      const free: Point = [
        cell.centre[0] + x * Math.cos(turn) - y * Math.sin(turn),
        cell.centre[1] + x * Math.sin(turn) + y * Math.cos(turn),
      ];
      if (!isInCell(free) || !hasRoom(free, land)) return;
      const snapped = skeleton.snap(free, SNAP_METRES);
      const angle = Math.atan2(y, x);
      const shape = 1 + 0.22 * Math.sin(2 * angle + bulges[0]) + 0.16 * Math.sin(3 * angle + bulges[1]);
      const pull = mainRoads.snap(free, ROADSIDE_METRES) ? ROADSIDE_PULL : 1;
      const order = distance(free, cell.centre) * shape * pull + bump;
      const point = snapped?.point ?? free;
      const onMainRoad = snapped !== undefined && mainRoads.snap(point, 1) !== undefined;
      corners.push({ column, row, point, onLine: snapped?.line ?? -1, onMainRoad, order });
    });
  });
  corners.sort((a, b) => a.order - b.order);
  return { corners, isOpen: (column, row, across) => !closed.has(`${column},${row},${across}`) };
}

function cuts(random: Random, stretch: number): number[] {
  const places = [0];
  while (places.at(-1)! < REACH_METRES * 2) places.push(places.at(-1)! + random.between(...BLOCK_METRES) * stretch);
  return places.map((place) => place - REACH_METRES);
}

function hasRoom([x, y]: Point, land: Landscape): boolean {
  const around: Point[] = [
    [x, y],
    [x + MARGIN_METRES, y],
    [x - MARGIN_METRES, y],
    [x, y + MARGIN_METRES],
    [x, y - MARGIN_METRES],
  ];
  return around.every((point) => land.isInside(point) && !land.isWet(point));
}
