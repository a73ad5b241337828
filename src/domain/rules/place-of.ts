import { type City, findPost, type PostPlace } from '../city.ts';
import type { LonLat } from '../geometry/lon-lat.ts';
import type { PlacementRow } from '../model/placement.ts';
import type { View } from '../view.ts';
import { wardAt } from './ward-at.ts';

/** A post that nobody here knows: a phone with another pack names it, so all we have is where it stands. */
export function unknownPost(city: City, id: string, at: LonLat): PostPlace {
  return { id, lon: at.lon, lat: at.lat, ward: wardAt(city, at), street: null, kind: 'lamp', packIndex: -1 };
}

/** Where a placement hangs, known to the pack or not. */
export function placeOf(view: View, city: City, placement: PlacementRow): PostPlace {
  return findPost(view, city, placement.post) ?? unknownPost(city, placement.post, placement);
}
