import { metresBetween } from '../src/domain/geometry/lon-lat.ts';

/** A place as its file has it. */
export interface ReadPlace {
  lon: number;
  lat: number;
  /** Empty when the file does not say. */
  name: string;
}

/** The platforms of a large stop are this far apart; another stop of the same name is farther off. */
const SAME_PLACE_METRES = 150;

/** One place for several of one name that lie near the first of them: in their middle. A place without a name stays. */
export function mergePlaces(places: readonly ReadPlace[]): ReadPlace[] {
  const groups: ReadPlace[][] = [];
  const byName = new Map<string, ReadPlace[][]>();
  for (const place of places) {
    const named = byName.get(place.name) ?? [];
    const near = place.name && named.find(([first]) => metresBetween(first!, place) <= SAME_PLACE_METRES);
    if (near) {
      near.push(place);
      continue;
    }
    const group = [place];
    groups.push(group);
    byName.set(place.name, [...named, group]);
  }
  return groups.map((group) => ({
    name: group[0]!.name,
    lon: group.reduce((sum, { lon }) => sum + lon, 0) / group.length,
    lat: group.reduce((sum, { lat }) => sum + lat, 0) / group.length,
  }));
}
