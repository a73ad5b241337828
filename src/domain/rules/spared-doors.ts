import type { Section, SparedDoor } from '../model/turf.ts';
import type { View } from '../view.ts';

export const sameDoor = (a: SparedDoor, b: SparedDoor): boolean =>
  a.street === b.street && a.number === b.number && a.floor === b.floor && a.side === b.side;

/** Every door in these sections' streets that somebody marked, in whichever turf; each once. */
export function sparedInside(view: View, sections: readonly Section[], known: readonly SparedDoor[]): SparedDoor[] {
  const streets = new Set(sections.flatMap((section) => section.streets));
  const found = [...known];
  for (const turf of view.all('turf')) {
    for (const door of turf.spared) {
      if (streets.has(door.street) && !found.some((one) => sameDoor(one, door))) found.push(door);
    }
  }
  return found;
}
