import { type City, findPost } from '../../../domain/city.ts';
import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import type { ParkedDeed } from '../../../domain/model/parked-deed.ts';
import { placeOf } from '../../../domain/rules/place-of.ts';
import type { View } from '../../../domain/view.ts';

/** Where a deed was meant; post and street as far as they are known. */
export interface Spot extends LonLat {
  readonly post: string | undefined;
  readonly street: string | null;
}

/**
 * Where a parked deed was meant: at the post that it names, at the place it gives, or where the poster is that it is
 * about. Undefined when it says nothing that lies in this city.
 */
export function spotOf(
  { view, city }: { readonly view: View; readonly city: City },
  { post, place, placementId }: Pick<ParkedDeed, 'post' | 'place' | 'placementId'>,
): Spot | undefined {
  const named = post === null ? undefined : findPost(view, city, post);
  if (named) return spot(named);
  if (place) {
    const [west, south, east, north] = city.pack.manifest.bounds;
    const inside = place.lon >= west && place.lon <= east && place.lat >= south && place.lat <= north;
    return inside ? { ...place, post: post ?? undefined, street: null } : undefined;
  }
  const placement = placementId === null ? undefined : view.get('placement', placementId);
  return placement && spot(placeOf(view, city, placement));
}

const spot = ({ id, lon, lat, street }: ReturnType<typeof placeOf>): Spot => ({ post: id, lon, lat, street });
