import { type LonLat, metresBetween } from '../geometry/lon-lat.ts';
import type { Section, SparedDoor } from '../model/turf.ts';

/** A run of doors in one street, as one comes by them. */
export interface WalkStretch {
  readonly street: string;
  readonly doors: readonly { readonly number: string; readonly spared: readonly SparedDoor[] }[];
}

export interface WalkPart {
  readonly section: Section;
  readonly stretches: readonly WalkStretch[];
  /** Doors of these streets that asked not to be rung at and are not among the numbers. */
  readonly besides: readonly SparedDoor[];
}

/** The other side of a street begins near to where this one does. */
const ACROSS_METRES = 150;
/** Far away in the north-west: the nearest to it is the corner where a walk may begin. */
const NORTH_WEST: LonLat = { lon: -30, lat: 72 };

/**
 * A way through the sections: after a side of a street its other side, then whatever begins nearest. The same for the
 * same sections, in whichever order they come.
 */
export function walkOrder(sections: readonly Section[]): Section[] {
  const rest = [...sections].sort((a, b) => (a.id < b.id ? -1 : 1));
  const order: Section[] = [];
  for (let here: LonLat = NORTH_WEST; rest.length > 0; here = order.at(-1)!) {
    const last = order.at(-1);
    const across = last && rest.filter((one) => isAcross(last, one));
    const next = nearest(across && across.length > 0 ? across : rest, here);
    rest.splice(rest.indexOf(next), 1);
    order.push(next);
  }
  return order;
}

function isAcross(a: Section, b: Section): boolean {
  const sides = `${a.side} ${b.side}`;
  const sameStreet = a.streets.length === 1 && b.streets.length === 1 && a.streets[0] === b.streets[0];
  return sameStreet && (sides === 'odd even' || sides === 'even odd') && metresBetween(a, b) <= ACROSS_METRES;
}

function nearest(sections: readonly Section[], here: LonLat): Section {
  return sections.reduce((best, one) => (metresBetween(here, one) < metresBetween(here, best) ? one : best));
}

/** The sections in walking order with their doors: numbers rise on the way out and fall on the way back. */
export function walkList(sections: readonly Section[], spared: readonly SparedDoor[]): WalkPart[] {
  const order = walkOrder(sections);
  let back = false;
  return order.map((section, index) => {
    const before = order[index - 1];
    back = before !== undefined && !back && isAcross(before, section);
    const falls = back;
    const stretches = section.doors.map(({ street, numbers }, n) => {
      const returns = section.doors[n - 1]?.street === street && n % 2 === 1;
      const along = falls !== returns ? [...numbers].reverse() : numbers;
      return {
        street,
        doors: along.map((number) => ({
          number,
          spared: spared.filter((door) => door.street === street && door.number === number),
        })),
      };
    });
    const besides = spared.filter(
      ({ street, number }) =>
        section.streets.includes(street) &&
        !order.some((one) => one.doors.some((door) => door.street === street && door.numbers.includes(number))),
    );
    return { section, stretches, besides };
  });
}
