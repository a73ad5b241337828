import { type City, packPost } from '../../../domain/city.ts';
import type { LonLat } from '../../../domain/geometry/lon-lat.ts';

/** The post in the middle of a street: where to look first when only its name is known. Undefined: it has no posts. */
export function streetSpot(city: City, street: string): LonLat | undefined {
  const { posts, streets } = city.pack;
  const along: number[] = [];
  for (let index = 0; index < posts.count; index++) {
    if (streets[posts.street[index]!]?.name === street) along.push(index);
  }
  if (along.length === 0) return undefined;
  const places = along.map((index) => packPost(city, index));
  const lon = places.reduce((sum, place) => sum + place.lon, 0) / places.length;
  const lat = places.reduce((sum, place) => sum + place.lat, 0) / places.length;
  const away = (place: LonLat) => (place.lon - lon) ** 2 + (place.lat - lat) ** 2;
  const middle = places.reduce((best, place) => (away(place) < away(best) ? place : best));
  return { lon: middle.lon, lat: middle.lat };
}
