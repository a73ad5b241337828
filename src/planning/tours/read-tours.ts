import type { TracedWay } from '../streets/trace-way.ts';
import type { WaysByMode } from './build-problem.ts';
import type { RouteLists, RoutingProblem, Vehicle } from './routing-problem.ts';
import type { TourPlaces } from './tour-places.ts';
import type { PlannedTour, ToursOrder, ToursPlan } from './tours-plan.ts';

/** Routes as tours. Ways on the map are kept from picture to picture: most of them stay. */
export class TourReader {
  private readonly order: ToursOrder;
  private readonly places: TourPlaces;
  private readonly ways: WaysByMode;
  private readonly problem: RoutingProblem;
  private readonly traced = new Map<number, TracedWay>();

  constructor(order: ToursOrder, places: TourPlaces, ways: WaysByMode, problem: RoutingProblem) {
    this.order = order;
    this.places = places;
    this.ways = ways;
    this.problem = problem;
  }

  /** Crews without a stop have no tour. */
  read(lists: RouteLists): ToursPlan {
    const tours: PlannedTour[] = [];
    const taken = new Set<number>();
    let byAir = 0;
    for (const [crew, list] of lists.entries()) {
      const visits = [...this.places.crews[crew]!.fixed, ...list];
      for (const customer of list) taken.add(customer);
      if (visits.length === 0) continue;
      const tour = this.tourOf(crew, visits);
      tours.push(tour.tour);
      byAir += tour.byAir;
    }
    const left: ToursPlan['left'][number][] = [];
    for (let customer = 0; customer < this.places.free; customer++) {
      if (!taken.has(customer))
        left.push({ stop: this.places.stops[customer]!.id, why: this.whyLeft(customer, lists) });
    }
    return { tours, left, byAir };
  }

  private tourOf(crew: number, visits: readonly number[]): { tour: PlannedTour; byAir: number } {
    const { settings } = this.order;
    const { id, mode } = settings.crews[crew]!;
    const { start, end } = this.places.crews[crew]!;
    const table = this.ways.get(mode)!;
    const measured = this.places.at.length;
    const via = [start, ...visits, end].filter((place) => place !== null);
    const path: (readonly [number, number])[] = [];
    let [metres, seconds, byAir] = [0, Math.round(settings.minutesPerStop * 60) * visits.length, 0];
    for (let leg = 1; leg < via.length; leg++) {
      const [a, b] = [via[leg - 1]!, via[leg]!];
      metres += table.metres[a * measured + b]!;
      seconds += Math.round(table.seconds[a * measured + b]!);
      const traced = this.trace(crew, a, b);
      if (traced.byAir) byAir++;
      for (let point = path.length > 0 ? 1 : 0; point < traced.points.length; point++) path.push(traced.points[point]!);
    }
    const stops = visits.map((place) => this.places.stops[place]!.id);
    return { tour: { crew: id, stops, metres, minutes: seconds / 60, path }, byAir };
  }

  private trace(crew: number, a: number, b: number): TracedWay {
    const key = (this.problem.vehicles[crew]!.ways * this.problem.places + a) * this.problem.places + b;
    const known = this.traced.get(key);
    if (known) return known;
    const traced = this.ways.get(this.order.settings.crews[crew]!.mode)!.trace(a, b);
    this.traced.set(key, traced);
    return traced;
  }

  /** The first thing that would have to be different for anybody to take it. */
  private whyLeft(customer: number, lists: RouteLists): ToursPlan['left'][number]['why'] {
    const { vehicles, demand, area } = this.problem;
    const reachable = vehicles.filter((vehicle) => this.minutesAlone(customer, vehicle) <= vehicle.limit);
    if (reachable.length === 0) return 'too-far';
    const withRoom = reachable.filter((vehicle) => {
      const list = lists[vehicles.indexOf(vehicle)]!;
      return vehicle.load + (list.length + 1) * demand[customer]! <= vehicle.capacity;
    });
    if (withRoom.length === 0) return 'capacity';
    const bound = (vehicle: Vehicle) => {
      const first = lists[vehicles.indexOf(vehicle)]![0];
      return vehicle.area >= 0 || first === undefined ? vehicle.area : (area?.[first] ?? -1);
    };
    const free = withRoom.filter((vehicle) => bound(vehicle) < 0 || bound(vehicle) === area?.[customer]);
    return area !== null && free.length === 0 ? 'ward' : 'minutes';
  }

  /** Seconds that a vehicle is out which visits this one customer more than what is fixed. */
  private minutesAlone(customer: number, { ways, start, end, time: spent }: Vehicle): number {
    const { time, places, service } = this.problem;
    const base = ways * places * places;
    return spent + time[base + start * places + customer]! + time[base + customer * places + end]! + service[customer]!;
  }
}
