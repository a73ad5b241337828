import { Contradiction, type Remedy } from '../contradiction.ts';
import type { Crew, ToursOrder } from './tours-plan.ts';

/** Posters that a stop takes of what a crew can carry: none where they only look. */
export function postersPerStop(order: ToursOrder): number {
  return order.settings.kind === 'check' ? 0 : 1;
}

/** @throws Contradiction when the order cannot be kept whatever the ways are like */
export function checkOrder(order: ToursOrder): void {
  const { settings, stops } = order;
  const { crews } = settings;
  if (stops.length === 0) throw new Contradiction('no-stops');
  if (crews.length === 0) throw new Contradiction('no-crews', { stops: stops.length });
  checkFixed(order);
  if (postersPerStop(order) > 0) checkCapacity(crews, stops.length);
}

function checkFixed({ settings, stops, fixed }: ToursOrder): void {
  const crews = new Map(settings.crews.map((crew) => [crew.id, crew]));
  const known = new Set(stops.map(({ id }) => id));
  const seen = new Map<string, string>();
  for (const { crew, stops: ids } of fixed) {
    if (!crews.has(crew)) throw new Contradiction('fixed-crew-unknown', { crew, stops: ids.length });
    for (const stop of ids) {
      if (!known.has(stop)) throw new Contradiction('fixed-stop-unknown', { crew, stop });
      const other = seen.get(stop);
      if (other !== undefined) throw new Contradiction('fixed-twice', { stop, crew: other, other: crew });
      seen.set(stop, crew);
    }
  }
}

/** Every crew that carries nothing, then what is missing in all, laid on the crew that needs the least more. */
function checkCapacity(crews: readonly Crew[], stops: number): void {
  const empty = crews.filter(({ capacity }) => !(capacity > 0));
  const share = Math.ceil(stops / crews.length);
  if (empty[0]) {
    const remedies = empty.map(({ id, capacity }) => raise(`crews.${id}.capacity`, capacity, share));
    throw new Contradiction('crew-carries-nothing', { crew: empty[0].id, name: empty[0].name }, remedies);
  }
  const capacity = crews.reduce((sum, crew) => sum + crew.capacity, 0);
  const missing = stops - capacity;
  if (missing <= 0) return;
  const largest = crews.reduce((most, crew) => (crew.capacity > most.capacity ? crew : most));
  const remedies =
    missing <= largest.capacity
      ? [raise(`crews.${largest.id}.capacity`, largest.capacity, largest.capacity + missing)]
      : [raise('crews', crews.length, crews.length + Math.ceil(missing / largest.capacity))];
  throw new Contradiction('too-few-carried', { stops, capacity, missing }, remedies);
}

const raise = (setting: string, from: number, to: number): Remedy => ({ setting, from, to });
