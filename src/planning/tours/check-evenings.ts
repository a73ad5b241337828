import { Contradiction, type Remedy } from '../contradiction.ts';
import type { RoutingProblem } from './routing-problem.ts';
import type { ToursOrder } from './tours-plan.ts';

/** @throws Contradiction when a crew's fixed stops are more than it can do, or its evening is too short for any stop */
export function checkEvenings({ settings }: ToursOrder, problem: RoutingProblem): void {
  checkFixed(settings, problem);
  const short: Remedy[] = [];
  for (const [index, crew] of settings.crews.entries()) {
    const needed = Math.ceil(shortestTour(index, problem) / 60);
    if (needed > crew.minutes) short.push({ setting: `crews.${crew.id}.minutes`, from: crew.minutes, to: needed });
  }
  if (short.length === 0) return;
  const first = settings.crews.find(({ id }) => short[0]!.setting === `crews.${id}.minutes`)!;
  const values = { crew: first.id, name: first.name, minutes: first.minutes, needed: short[0]!.to ?? 0 };
  throw new Contradiction('evening-too-short', values, short);
}

function checkFixed({ crews }: ToursOrder['settings'], { vehicles, time, places }: RoutingProblem): void {
  for (const [index, { load, time: spent, start, end, ways, capacity, limit, begun }] of vehicles.entries()) {
    const { id, name } = crews[index]!;
    if (load > capacity) {
      const remedy = { setting: `crews.${id}.capacity`, from: capacity, to: load };
      throw new Contradiction('fixed-over-capacity', { crew: id, name, stops: load, capacity }, [remedy]);
    }
    const needed = begun ? spent + time[(ways * places + start) * places + end]! : 0;
    if (needed > limit) {
      const [minutes, from] = [Math.ceil(needed / 60), limit / 60];
      const remedy = { setting: `crews.${id}.minutes`, from, to: minutes };
      throw new Contradiction('fixed-over-minutes', { crew: id, name, needed: minutes, minutes: from }, [remedy]);
    }
  }
}

/** Seconds that a crew is out that visits its nearest stop only; 0 for one that is under way or has no stop left to visit. */
function shortestTour(index: number, { vehicles, time, places, customers, service }: RoutingProblem): number {
  const { ways, start, end, begun } = vehicles[index]!;
  if (begun || customers === 0) return 0;
  const base = ways * places * places;
  let shortest = Number.POSITIVE_INFINITY;
  for (let c = 0; c < customers; c++) {
    shortest = Math.min(shortest, time[base + start * places + c]! + time[base + c * places + end]! + service[c]!);
  }
  return shortest;
}
