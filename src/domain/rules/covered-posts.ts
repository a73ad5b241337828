import type { City, PostPlace } from '../city.ts';
import { insideRing } from '../geometry/inside-ring.ts';
import type { ExclusionRow, ExclusionTarget } from '../model/exclusion.ts';
import type { View } from '../view.ts';

const remembered = new WeakMap<City, WeakMap<ExclusionTarget, ReadonlySet<number>>>();

/** Pack indices of the posts that a target takes. Worked out once per target and city; rows are values. */
export function coveredPosts(city: City, target: ExclusionTarget): ReadonlySet<number> {
  const ofCity = remembered.get(city) ?? new WeakMap<ExclusionTarget, ReadonlySet<number>>();
  remembered.set(city, ofCity);
  const covered = ofCity.get(target) ?? resolve(city, target);
  ofCity.set(target, covered);
  return covered;
}

function resolve(city: City, target: ExclusionTarget): ReadonlySet<number> {
  const { posts, streets } = city.pack;
  switch (target.kind) {
    case 'posts':
      return new Set(target.posts.map((id) => posts.indexOf(id)).filter((index) => index >= 0));
    case 'street': {
      const wanted = new Set<number>();
      for (let s = 0; s < streets.length; s++) if (streets[s]!.name === target.street) wanted.add(s);
      const covered = new Set<number>();
      for (let i = 0; i < posts.count; i++) if (wanted.has(posts.street[i]!)) covered.add(i);
      return covered;
    }
    case 'polygon':
      return new Set(city.index.inside(target.ring));
  }
}

/** Whether the exclusion speaks of this post, in or out of season. */
export function covers(city: City, exclusion: ExclusionRow, place: PostPlace): boolean {
  if (place.packIndex >= 0) return coveredPosts(city, exclusion.target).has(place.packIndex);
  return takes(exclusion.target, place);
}

function takes(target: ExclusionTarget, place: PostPlace): boolean {
  switch (target.kind) {
    case 'posts':
      return target.posts.includes(place.id);
    case 'street':
      return target.street === place.street;
    case 'polygon':
      return insideRing(target.ring, place);
  }
}

/** Whether a target takes any post at all: a street with a typing error takes none, and would protect nothing. */
export function coversAnyPost(view: View, city: City, target: ExclusionTarget): boolean {
  if (coveredPosts(city, target).size > 0) return true;
  return [...view.all('post')].some((added) => takes(target, { ...added, packIndex: -1 }));
}
