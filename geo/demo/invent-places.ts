import type { DraftPlace } from '../city-draft.ts';
import type { BuiltCity } from './build-up-city.ts';
import { clearGround } from './clear-ground.ts';
import type { DistrictCell } from './district-cells.ts';
import { distance, type Plane, type Point } from './plane.ts';
import type { Random } from './random.ts';

const MAIN_ROAD = 4;
const STOP_EVERY_METRES: [low: number, high: number] = [380, 520];
/** Lines cross at one stop, not at four. */
const STOPS_APART_METRES = 250;
const RESIDENTS_PER_SCHOOL = 5_000;
const SCHOOLS_APART_METRES = 600;

/** Stops along the main roads, and a school for every 5,000 residents of a district, a corner or more off them. */
export function inventPlaces(city: BuiltCity, cells: DistrictCell[], plane: Plane, random: Random): DraftPlace[] {
  const drafted = (kind: DraftPlace['kind'], points: Point[]) =>
    points.map((point): DraftPlace => {
      const [lon, lat] = plane.toPosition(point);
      return { lon, lat, kind };
    });
  return [...drafted('stop', inventStops(city, random)), ...drafted('school', inventSchools(city, cells, random))];
}

function inventStops({ streets }: BuiltCity, random: Random): Point[] {
  const ground = clearGround(STOPS_APART_METRES);
  const stops: Point[] = [];
  for (const { kind, line } of streets) {
    if (kind !== MAIN_ROAD) continue;
    let untilNext = random.between(0, STOP_EVERY_METRES[0]);
    line.slice(1).forEach((point, index) => {
      untilNext -= distance(line[index]!, point);
      if (untilNext > 0) return;
      untilNext = random.between(...STOP_EVERY_METRES);
      if (ground.take(point)) stops.push(point);
    });
  }
  return stops;
}

function inventSchools({ districts }: BuiltCity, cells: DistrictCell[], random: Random): Point[] {
  const ground = clearGround(SCHOOLS_APART_METRES);
  return cells.flatMap(({ fact }, district) => {
    const corners = districts[district]!.corners.filter(({ onMainRoad }) => !onMainRoad);
    const wanted = Math.round(fact.residents / RESIDENTS_PER_SCHOOL);
    return random
      .shuffle(corners)
      .filter(({ point }) => ground.take(point))
      .slice(0, wanted)
      .map(({ point }) => point);
  });
}
