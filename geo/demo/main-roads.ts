import type { DistrictCell } from './district-cells.ts';
import type { Landscape } from './landscape.ts';
import { distance, type Point } from './plane.ts';
import type { Random } from './random.ts';

const STEP_METRES = 40;
const TOWN_RESIDENTS = 2_500;
// Only here does a road cross the river; elsewhere the two banks know nothing of each other.
const BRIDGES = [
  ['Altstadt', 'Werder'],
  ['Werder', 'Brückfeld'],
  ['Werder', 'Cracau'],
  ['Alte Neustadt', 'Herrenkrug'],
];

/** Gently bent roads between the middles of neighbouring districts, as points every 40 m. */
export function drawMainRoads(cells: readonly DistrictCell[], land: Landscape, random: Random): Point[][] {
  const roads: Point[][] = [];
  cells.forEach((a, i) => {
    cells.slice(i + 1).forEach((b) => {
      const bridge = BRIDGES.some((pair) => pair.includes(a.fact.name) && pair.includes(b.fact.name));
      if (!bridge && !areNeighbours(a, b, cells)) return;
      const road = bend(a.centre, b.centre, random.between(-0.12, 0.12));
      const passable = bridge || !road.some((point) => land.isWet(point));
      if (passable && road.every((point) => land.isInside(point))) roads.push(road);
    });
  });
  return roads;
}

/**
 * Between two towns lies a road when no third centre is within the circle that they span (the Gabriel graph); out in
 * the fields only when none is nearer to both than they are to each other (the relative neighbourhood graph).
 */
function areNeighbours(a: DistrictCell, b: DistrictCell, cells: readonly DistrictCell[]): boolean {
  const apart = distance(a.centre, b.centre);
  const middle: Point = [(a.centre[0] + b.centre[0]) / 2, (a.centre[1] + b.centre[1]) / 2];
  const towns = Math.min(a.fact.residents, b.fact.residents) >= TOWN_RESIDENTS;
  return !cells.some(({ centre }) => {
    if (centre === a.centre || centre === b.centre) return false;
    if (towns) return distance(centre, middle) < apart / 2;
    return Math.max(distance(centre, a.centre), distance(centre, b.centre)) < apart;
  });
}

function bend(a: Point, b: Point, sag: number): Point[] {
  const control: Point = [(a[0] + b[0]) / 2 - (b[1] - a[1]) * sag * 2, (a[1] + b[1]) / 2 + (b[0] - a[0]) * sag * 2];
  const steps = Math.max(2, Math.round(distance(a, b) / STEP_METRES));
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const t = step / steps;
    const blend = (axis: 0 | 1) => (1 - t) ** 2 * a[axis] + 2 * t * (1 - t) * control[axis] + t * t * b[axis];
    return [blend(0), blend(1)];
  });
}
