import { type City, findPost, type PostPlace, packPost } from '../city.ts';
import { areaContains } from '../geometry/area.ts';
import { type LonLat, METRES_PER_DEGREE, metresBetween } from '../geometry/lon-lat.ts';
import type { View } from '../view.ts';

/** A post within so many metres of a place in somebody's list is taken for that place. */
export const MATCH_METRES = 25;
/** Two places of one list within so many metres are one place that was written down twice. */
const SAME_PLACE_METRES = 2;

/** A place out of somebody else's list. */
export interface ListedPlace {
  /** Of the file, from 1; for GeoJSON the number of the feature. */
  readonly line: number;
  readonly name: string | null;
  /** null where the list names the post only. */
  readonly at: LonLat | null;
  /** The number of the post, where the list names it. */
  readonly post: string | null;
  /** Says which place of which list this is, whenever the list is read again. */
  readonly source: string;
}

/**
 * What a listed place is here. matched: a post that we know · new: nothing to hang on is known there · outside: not in this
 * city · repeated: an earlier line says the same · known: an earlier import wrote it already · unknown-post: it names a
 * post that nobody knows, and no coordinates.
 */
export type PlaceMatch = { readonly listed: ListedPlace } & (
  | { readonly kind: 'matched'; readonly post: PostPlace; readonly metres: number }
  | { readonly kind: 'new' | 'outside'; readonly at: LonLat }
  | { readonly kind: 'repeated'; readonly line: number }
  | { readonly kind: 'known' | 'unknown-post' }
);

/**
 * Finds the post for each place of a list, in the order of the list: the one that it names, else the nearest within
 * MATCH_METRES. A post is given to one place only, the nearest; the next nearest takes its second choice.
 * @param isKnown whether an earlier import of this place already did its work
 */
export function matchPlaces(
  view: View,
  city: City,
  list: readonly ListedPlace[],
  isKnown: (place: ListedPlace) => boolean,
): PlaceMatch[] {
  const matches = new Map<ListedPlace, PlaceMatch>();
  const seen: { listed: ListedPlace; at: LonLat }[] = [];
  const open: { listed: ListedPlace; at: LonLat }[] = [];
  const namedBy = new Map<string, number>();
  const takenBy = new Map<string, number>();
  for (const listed of list) {
    const named = listed.post === null ? undefined : findPost(view, city, listed.post);
    const at = listed.at ?? named;
    if (!at) {
      matches.set(listed, { kind: 'unknown-post', listed });
      continue;
    }
    // What an earlier import knows counts too: its repetition must not be taken for a new place the second time.
    const earlier = named ? namedBy.get(named.id) : seen.find((other) => isSamePlace(at, other.at))?.listed.line;
    if (earlier !== undefined) {
      matches.set(listed, { kind: 'repeated', listed, line: earlier });
      continue;
    }
    if (named) namedBy.set(named.id, listed.line);
    else seen.push({ listed, at });
    if (isKnown(listed)) matches.set(listed, { kind: 'known', listed });
    else if (named) {
      takenBy.set(named.id, listed.line);
      matches.set(listed, { kind: 'matched', listed, post: named, metres: metresBetween(at, named) });
    } else open.push({ listed, at });
  }
  const added = [...view.all('post')];
  const pairs = open.flatMap(({ listed, at }) => {
    const near = [
      ...city.index.near(at, MATCH_METRES).map((index) => packPost(city, index)),
      ...added
        .filter((post) => metresBetween(at, post) <= MATCH_METRES)
        .map((post): PostPlace => ({ ...post, packIndex: -1 })),
    ];
    return near.map((post) => ({ listed, post, metres: metresBetween(at, post) }));
  });
  for (const { listed, post, metres } of pairs.sort((a, b) => a.metres - b.metres || a.listed.line - b.listed.line)) {
    if (matches.has(listed) || takenBy.has(post.id)) continue;
    takenBy.set(post.id, listed.line);
    matches.set(listed, { kind: 'matched', listed, post, metres });
  }
  for (const { listed, at } of open) {
    if (matches.has(listed)) continue;
    matches.set(listed, { kind: areaContains(city.pack.outline, at) ? 'new' : 'outside', listed, at });
  }
  return list.map((listed) => matches.get(listed)!);
}

/** The first question spares the cosine for nearly all pairs: there are millions of them in a long list. */
function isSamePlace(a: LonLat, b: LonLat): boolean {
  return Math.abs(a.lat - b.lat) * METRES_PER_DEGREE <= SAME_PLACE_METRES && metresBetween(a, b) <= SAME_PLACE_METRES;
}
