import Flatbush from 'flatbush';
import { metresBetween } from '../src/domain/geometry/lon-lat.ts';
import type { ReadPost } from './read-posts.ts';
import type { ImportReport } from './report.ts';

const SAME_POST_METRES = 1;
// More than a metre of longitude anywhere between the polar circles.
const SEARCH_DEGREES = 2.5e-5;

/** Leaves out posts that are not in the city, and those that stand within a metre of an earlier one. */
export function dropStrayPosts(
  posts: ReadPost[],
  file: string,
  isInCity: (lon: number, lat: number) => boolean,
  report: ImportReport,
): ReadPost[] {
  const inside = posts.filter(({ lon, lat, id, place }) => {
    if (isInCity(lon, lat)) return true;
    report.dropped.push({ file, place, reason: `post "${id}" at ${lat}, ${lon} lies outside the city` });
    return false;
  });
  if (inside.length === 0) return inside;
  const tree = new Flatbush(inside.length);
  for (const { lon, lat } of inside) tree.add(lon, lat, lon, lat);
  tree.finish();
  const dropped = new Set<number>();
  inside.forEach((post, index) => {
    const { lon, lat } = post;
    const twin = tree
      .search(lon - SEARCH_DEGREES, lat - SEARCH_DEGREES, lon + SEARCH_DEGREES, lat + SEARCH_DEGREES)
      .filter((other) => other < index && !dropped.has(other))
      .find((other) => metresBetween(post, inside[other]!) <= SAME_POST_METRES);
    if (twin === undefined) return;
    dropped.add(index);
    const reason = `post "${post.id}" stands within 1 m of "${inside[twin]!.id}" (${inside[twin]!.place})`;
    report.dropped.push({ file, place: post.place, reason });
  });
  return inside.filter((_, index) => !dropped.has(index));
}
