import { postersPerStop } from './check-order.ts';
import type { WayTable } from './measure-ways.ts';
import type { RoutingProblem, Vehicle } from './routing-problem.ts';
import type { TourPlaces } from './tour-places.ts';
import type { Crew, ToursOrder, TravelMode } from './tours-plan.ts';

/** What crossing a ward's border must save, seconds, where borders are soft. */
const BORDER_COST = 600;
/** What it must save, seconds, that a stop changes its crew when all is planned anew. */
const MOVE_COST = 600;
/** What each crew more must save where they shall be few, seconds: more than an evening. */
const CREW_COST = 20_000;
/** A stop that nobody takes is worse than any evening, seconds. */
const LEFT_COST = 200_000;
/** Evenings are balanced by paying for long ones, see RoutingProblem. */
const BALANCE = 4;

/** What a crew's ways are measured with. */
export type WaysByMode = ReadonlyMap<TravelMode, WayTable>;

/**
 * An order as numbers: customers are the free stops, vehicles the crews in their order, times whole seconds. A crew with
 * fixed stops begins at the last of them, with what the way so far took of its evening. The last place is nowhere: as near
 * to all as can be, where crews begin and end that may do so anywhere.
 */
export function buildProblem(order: ToursOrder, places: TourPlaces, ways: WaysByMode): RoutingProblem {
  const { settings, start } = order;
  const { free, stops } = places;
  const modes = [...ways.keys()];
  const count = places.at.length + 1;
  const wards = new Map(stops.map((stop) => [stop?.ward ?? null, 0]));
  for (const [number, ward] of [...wards.keys()].entries()) wards.set(ward, number);
  const wardOf = stops.map((stop) => (stop ? wards.get(stop.ward)! : -1));

  const time = new Float32Array(modes.length * count * count);
  for (const [m, mode] of modes.entries()) copySeconds(ways.get(mode)!, places.at.length, time, m * count * count);
  const soft = settings.wardBorders === 'soft';
  const hard = settings.wardBorders === 'hard';
  const work = Math.round(settings.minutesPerStop * 60);
  const vehicles = settings.crews.map((crew, index) =>
    vehicleOf(crew, places.crews[index]!, { time, count, mode: modes.indexOf(crew.mode), work, hard, wardOf, order }),
  );
  return {
    customers: free,
    places: count,
    demand: new Float64Array(free).fill(postersPerStop(order)),
    service: new Float64Array(free).fill(work),
    cost: soft ? withBorders(time, count, wardOf) : time,
    time,
    vehicles,
    area: hard ? Int32Array.from(wardOf.slice(0, free)) : null,
    home: start ? homes(order, places) : null,
    moveCost: MOVE_COST,
    vehicleCost: settings.aim === 'fewest' ? CREW_COST : 0,
    leftCost: LEFT_COST,
    balance: settings.aim === 'balanced' ? BALANCE : 0,
    fairTime: fairTime(time, count, free, vehicles, work),
  };
}

function copySeconds({ seconds }: WayTable, measured: number, time: Float32Array, base: number): void {
  const count = measured + 1;
  for (let a = 0; a < measured; a++) {
    for (let b = 0; b < measured; b++) time[base + a * count + b] = Math.round(seconds[a * measured + b]!);
  }
}

function withBorders(time: Float32Array, count: number, wardOf: readonly number[]): Float32Array {
  const cost = time.slice();
  for (let at = 0; at < cost.length; at++) {
    const [a, b] = [wardOf[Math.floor(at / count) % count] ?? -1, wardOf[at % count] ?? -1];
    if (a >= 0 && b >= 0 && a !== b) cost[at]! += BORDER_COST;
  }
  return cost;
}

interface VehicleGround {
  readonly time: Float32Array;
  readonly count: number;
  readonly mode: number;
  readonly work: number;
  readonly hard: boolean;
  readonly wardOf: readonly number[];
  readonly order: ToursOrder;
}

function vehicleOf(crew: Crew, { start, end, fixed }: TourPlaces['crews'][number], ground: VehicleGround): Vehicle {
  const { time, count, mode, work, hard, wardOf, order } = ground;
  const nowhere = count - 1;
  let at = start ?? nowhere;
  let spent = 0;
  for (const stop of fixed) {
    spent += time[(mode * count + at) * count + stop]! + work;
    at = stop;
  }
  return {
    ways: mode,
    start: at,
    end: end ?? nowhere,
    capacity: crew.capacity,
    limit: crew.minutes * 60,
    load: fixed.length * postersPerStop(order),
    time: spent,
    area: hard && fixed.length > 0 ? wardOf[at]! : -1,
    begun: fixed.length > 0,
  };
}

function homes({ settings, start }: ToursOrder, { stops, free }: TourPlaces): Int32Array {
  const crews = new Map(settings.crews.map(({ id }, crew) => [id, crew]));
  const homeOf = new Map(start?.tours.flatMap((tour) => tour.stops.map((stop) => [stop, crews.get(tour.crew) ?? -1])));
  return Int32Array.from({ length: free }, (_, place) => homeOf.get(stops[place]!.id) ?? -1);
}

/** About what each would be out if all did the same: work, and a way to the nearest stop for each. */
function fairTime(time: Float32Array, count: number, free: number, vehicles: readonly Vehicle[], work: number): number {
  let sum = vehicles.reduce((spent, vehicle) => spent + vehicle.time, 0);
  for (let a = 0; a < free; a++) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let b = 0; b < free; b++) if (a !== b && time[a * count + b]! < nearest) nearest = time[a * count + b]!;
    sum += work + (free > 1 ? nearest : 0);
  }
  return Math.max(1, sum / vehicles.length);
}
