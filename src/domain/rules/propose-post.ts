import { type City, findPost, type PostPlace, packPost } from '../city.ts';
import { type LonLat, metresBetween } from '../geometry/lon-lat.ts';
import type { View } from '../view.ts';
import { reasonsAgainstHanging } from './reasons-against-hanging.ts';

/**
 * The nearest post on which a poster may hang now, at most so many metres away; of the pack, or added in the street.
 * Under an embargo there is none.
 */
export function proposePost(
  view: View,
  city: City,
  from: LonLat,
  maxMetres: number,
  at: number,
): { post: PostPlace; metres: number } | undefined {
  const allowed = (place: PostPlace) => reasonsAgainstHanging(view, city, place, at).length === 0;
  const ofPack = city.index.nearest(from, maxMetres, (index) => allowed(packPost(city, index)));
  let best = ofPack && { post: packPost(city, ofPack.index), metres: ofPack.metres };
  for (const added of view.all('post')) {
    const metres = metresBetween(from, added);
    if (metres > (best?.metres ?? maxMetres)) continue;
    const post = findPost(view, city, added.id);
    if (post && allowed(post)) best = { post, metres };
  }
  return best;
}
