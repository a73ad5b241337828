import type { CityPack } from './geometry/city-pack.ts';
import type { LonLat } from './geometry/lon-lat.ts';
import { type PostIndex, placeOf } from './geometry/post-index.ts';
import type { PostKind } from './model/post.ts';
import type { View } from './view.ts';

/** The city as a rule sees it: its pack, and the pack's posts by place. */
export interface City {
  readonly pack: CityPack;
  readonly index: PostIndex;
}

/** Where a post stands, whoever knows of it: the pack or a volunteer. */
export interface PostPlace extends LonLat {
  readonly id: string;
  readonly ward: string | null;
  readonly street: string | null;
  readonly kind: PostKind;
  /** Index in the pack; -1 for a post that was added in the street. */
  readonly packIndex: number;
}

/** The post of the pack at this index (0 ≤ index < pack.posts.count). */
export function packPost(city: City, index: number): PostPlace {
  const { posts, wards, streets } = city.pack;
  return {
    id: posts.id(index),
    ...placeOf(posts, index),
    ward: wards[posts.ward[index]!]?.id ?? null,
    street: streets[posts.street[index]!]?.name ?? null,
    kind: 'lamp',
    packIndex: index,
  };
}

/** The post with this id, or undefined where neither the pack nor the campaign knows it. */
export function findPost(view: View, city: City, id: string): PostPlace | undefined {
  const index = city.pack.posts.indexOf(id);
  if (index >= 0) return packPost(city, index);
  const added = view.get('post', id);
  return (
    added && {
      id,
      lon: added.lon,
      lat: added.lat,
      ward: added.ward,
      street: added.street,
      kind: added.kind,
      packIndex: -1,
    }
  );
}
