import type { CityDoors } from './city-doors.ts';

/** How far from the even place a cut may go to where the houses have their widest gap, in shares of a part. */
const LEEWAY = 0.2;
/** Where nobody knows the houses, a street is only a guess of who lives along it, and fine parts do no harm. */
const MOST_BY_RESIDENTS = 0.07;
/** A longer one may run around others in a circle. */
const LONGEST_BY_RESIDENTS = 200;

/**
 * A side of a street that alone has more households than a turf shall have is cut after all, in halves of that size, at the widest
 * gaps between its houses. Of a city without addresses the streets are cut finer.
 * @param size households of a turf
 */
export function cutLongSides(doors: CityDoors, size: number): CityDoors {
  const [most, part] =
    doors.source === 'addresses' ? [size, size / 2] : [size * MOST_BY_RESIDENTS, size * MOST_BY_RESIDENTS];
  const side = doors.side.slice();
  const streetOf = [...doors.streetOf];
  const ends = [...doors.ends];
  for (const [one, places] of placesBySide(doors)) {
    const homes = places.reduce((sum, place) => sum + doors.homes[place]!, 0);
    const metres = doors.source === 'residents' ? doors.along[places.at(-1)!]! - doors.along[places[0]!]! : 0;
    if (homes <= most && metres <= LONGEST_BY_RESIDENTS) continue;
    const cuts = findCuts(doors, places, homes, Math.ceil(Math.max(homes / part, metres / LONGEST_BY_RESIDENTS)));
    const end = ends[one * 2 + 1]!;
    let now = one;
    places.forEach((place, at) => {
      if (cuts.has(at)) {
        ends[now * 2 + 1] = -1;
        now = streetOf.push(doors.streetOf[one]!) - 1;
        ends.push(-1, end);
      }
      side[place] = now;
    });
  }
  return { ...doors, side, streetOf, ends };
}

/** In the order in which one walks by them. */
function placesBySide({ count, side, along }: CityDoors): Map<number, number[]> {
  const bySide = new Map<number, number[]>();
  for (let place = 0; place < count; place++) {
    if (side[place]! < 0) continue;
    const known = bySide.get(side[place]!);
    if (known) known.push(place);
    else bySide.set(side[place]!, [place]);
  }
  for (const places of bySide.values()) places.sort((a, b) => along[a]! - along[b]! || a - b);
  return bySide;
}

/** Where in the row of places each further part begins. */
function findCuts({ x, y, homes }: CityDoors, places: readonly number[], total: number, parts: number): Set<number> {
  const cuts = new Set<number>();
  for (let cut = 1; cut < parts; cut++) {
    const even = (total * cut) / parts;
    let best = { at: -1, off: Number.POSITIVE_INFINITY, gap: 0 };
    let before = 0;
    for (let at = 1; at < places.length; at++) {
      const [a, b] = [places[at - 1]!, places[at]!];
      before += homes[a]!;
      const off = Math.abs(before - even);
      const near = off <= (LEEWAY * total) / parts;
      const gap = near ? Math.round(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)) : 0;
      if (gap > best.gap || (gap === best.gap && off < best.off)) best = { at, off, gap };
    }
    if (best.at > 0) cuts.add(best.at);
  }
  return cuts;
}
