import Flatbush from 'flatbush';
import { METRES_PER_DEGREE } from '../src/domain/geometry/lon-lat.ts';
import type { DraftStreet } from './city-draft.ts';
import { metresToSegment } from './metres-to-segment.ts';
import type { ReadPost } from './read-posts.ts';
import type { ImportReport } from './report.ts';

/** Beyond this a post does not belong to a street of its own accord. */
const NEAR_METRES = 40;

interface Piece {
  street: number;
  a: [number, number];
  b: [number, number];
}

/**
 * Gives each post its street (what the file says, otherwise the nearest named one within 40 m) and puts the posts in
 * the order of the streets and along each of them. A street that only a post names is added, without lines.
 * @returns posts with the index of their street, -1 for none
 */
export function placeOnStreets(posts: ReadPost[], streets: DraftStreet[], file: string, report: ImportReport) {
  const byName = new Map(streets.flatMap((street, index) => (street.name ? [[street.name, index] as const] : [])));
  const near = nearestPiece(streets, posts[0]?.lat ?? 0);
  const placed = posts.map((post, order) => {
    if (post.street && !byName.has(post.street)) {
      byName.set(post.street, streets.length);
      streets.push({ name: post.street, kind: 2, lines: [] });
      report.notes.push({ file, place: post.place, reason: `no line is known of the street "${post.street}"` });
    }
    const named = post.street ? byName.get(post.street) : undefined;
    const hit = near(post, named);
    return { post, street: named ?? hit?.street ?? -1, along: hit?.along ?? Infinity, order };
  });
  const without = placed.filter(({ street }) => street < 0).length;
  if (without > 0) {
    report.notes.push({
      file,
      place: 'all',
      reason: `${without} of ${posts.length} posts have no named street within ${NEAR_METRES} m`,
    });
  }
  const last = streets.length;
  const rank = (street: number) => (street < 0 ? last : street);
  return placed.sort((a, b) => rank(a.street) - rank(b.street) || compare(a.along, b.along) || a.order - b.order);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Finds the nearest piece of a named street (or of the one wanted), and how far along all pieces it is. */
function nearestPiece(streets: DraftStreet[], lat: number) {
  const perLon = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const flat = ([lon, lat]: readonly [number, number]): [number, number] => [lon * perLon, lat * METRES_PER_DEGREE];
  const pieces = streets.flatMap(({ name, lines }, street): Piece[] =>
    name
      ? lines.flatMap((line) => line.slice(1).map((b, index) => ({ street, a: flat(line[index]!), b: flat(b) })))
      : [],
  );
  if (pieces.length === 0) return () => undefined;
  const tree = new Flatbush(pieces.length);
  for (const { a, b } of pieces)
    tree.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  tree.finish();
  return (post: ReadPost, wanted: number | undefined): { street: number; along: number } | undefined => {
    const [x, y] = flat([post.lon, post.lat]);
    let best: { street: number; along: number } | undefined;
    let reach = NEAR_METRES;
    for (const index of tree.search(x - reach, y - reach, x + reach, y + reach).sort((p, q) => p - q)) {
      const { street, a, b } = pieces[index]!;
      if (wanted !== undefined && street !== wanted) continue;
      const { away, share } = metresToSegment([x, y], a, b);
      // At a corner two pieces are equally near; the earlier one has it.
      if (away < reach) {
        reach = away;
        best = { street, along: index + share };
      }
    }
    return best;
  };
}
