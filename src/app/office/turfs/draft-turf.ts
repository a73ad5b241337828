import type { City } from '../../../domain/city.ts';
import type { Section, TurfRow } from '../../../domain/model/turf.ts';
import { wardAt } from '../../../domain/rules/ward-at.ts';
import type { Ring } from '../map/map-desk.tsx';
import { shareDoors } from './share-doors.ts';

/** As many as a turf may hold. */
export const MOST_SECTIONS = 300;
/** A border by hand has a corner every few pixels; so many tell as much. */
const MOST_CORNERS = 200;
const STREETS_IN_NAME = 2;

/** What is drawn and chosen so far. */
export interface DraftTurf {
  /** undefined: as the streets are called. */
  readonly name: string | undefined;
  readonly ring: TurfRow['ring'];
  /** By id: sections that were taken in or left out by hand, since this border is there. */
  readonly choices: ReadonlyMap<string, boolean>;
}

/** The pulled line as a turf keeps it: few corners, to about a decimetre. */
export function borderOf(ring: Ring): TurfRow['ring'] {
  const step = Math.max(1, Math.ceil(ring.length / MOST_CORNERS));
  const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return ring.filter((_, index) => index % step === 0).map(([lon, lat]) => [rounded(lon), rounded(lat)]);
}

/**
 * What can be taken in: a turf that is there keeps its sections as long as its border stays, and is offered what else
 * lies inside.
 */
export function offeredSections(kept: readonly Section[], cut: readonly Section[]): Section[] {
  return [...kept, ...cut.filter((one) => !kept.some((other) => other.id === one.id || shareDoors(other, one)))];
}

export const homesIn = (sections: readonly Section[]): number => sections.reduce((sum, { homes }) => sum + homes, 0);

/** The streets where most people live, and a number where that name is taken. Empty without sections. */
export function proposeName(sections: readonly Section[], taken: ReadonlySet<string>): string {
  const homes = new Map<string, number>();
  for (const { streets, homes: count } of sections) {
    // What was merged into a section is the smaller part of it.
    const [street] = streets;
    homes.set(street!, (homes.get(street!) ?? 0) + count);
  }
  const name = [...homes]
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .slice(0, STREETS_IN_NAME)
    .map(([street]) => street)
    .join(', ')
    .slice(0, 110);
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}

/** The ward where most of its households are; null outside all of them. */
export function wardOf(city: City, sections: readonly Section[]): string | null {
  const homes = new Map<string | null, number>();
  for (const section of sections) {
    const ward = wardAt(city, section);
    homes.set(ward, (homes.get(ward) ?? 0) + section.homes);
  }
  return [...homes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
