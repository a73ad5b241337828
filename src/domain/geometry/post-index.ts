import Flatbush from 'flatbush';
import type { Posts } from './city-pack.ts';
import { insideOf } from './inside-ring.ts';
import { type LonLat, METRES_PER_DEGREE, metresBetween, UNITS_PER_DEGREE } from './lon-lat.ts';

/** Where posts are. Distances in metres, places in degrees, posts as their index in the pack. */
export interface PostIndex {
  /** All posts within `metres`, nearest first. */
  near(at: LonLat, metres: number): number[];
  /** The nearest post within `maxMetres` that `accept` takes (without it: any). */
  nearest(
    at: LonLat,
    maxMetres: number,
    accept?: (index: number) => boolean,
  ): { index: number; metres: number } | undefined;
  /** The posts inside a ring of [lon, lat] corners, closed or not, border included (insideOf), in pack order. */
  inside(polygon: readonly (readonly [lon: number, lat: number])[]): number[];
  /** The posts in the box, borders included, in pack order. */
  inBox(west: number, south: number, east: number, north: number): number[];
}

const FIRST_RADIUS_METRES = 32;

/** The tree over the posts is built when the first question comes (24,000 posts: a few milliseconds). */
export function indexPosts(posts: Posts): PostIndex {
  let tree: Flatbush | undefined;

  function inUnits(west: number, south: number, east: number, north: number): number[] {
    if (posts.count === 0) return [];
    tree ??= buildTree(posts);
    return tree.search(west, south, east, north).sort((a, b) => a - b);
  }

  function within(at: LonLat, metres: number): { index: number; metres: number }[] {
    const dy = metres / METRES_PER_DEGREE;
    const dx = dy / Math.cos((at.lat * Math.PI) / 180);
    // A hair more than the circle: the box must not lose a post at its very edge to rounding.
    const [x, y, rx, ry] = [at.lon, at.lat, dx * 1.001, dy * 1.001].map((degrees) => degrees * UNITS_PER_DEGREE);
    return inUnits(x! - rx!, y! - ry!, x! + rx!, y! + ry!)
      .map((index) => ({ index, metres: metresBetween(at, placeOf(posts, index)) }))
      .filter((hit) => hit.metres <= metres)
      .sort((a, b) => a.metres - b.metres || a.index - b.index);
  }

  return {
    near: (at, metres) => within(at, metres).map((hit) => hit.index),

    nearest(at, maxMetres, accept = () => true) {
      // Widening rings: near the thumb there is nearly always a post, and only a few have to be looked at.
      for (let radius = Math.min(FIRST_RADIUS_METRES, maxMetres); ; radius = Math.min(radius * 2, maxMetres)) {
        const hit = within(at, radius).find(({ index }) => accept(index));
        if (hit || radius >= maxMetres) return hit;
      }
    },

    inside(polygon) {
      const lons = polygon.map((corner) => corner[0] * UNITS_PER_DEGREE);
      const lats = polygon.map((corner) => corner[1] * UNITS_PER_DEGREE);
      const inside = insideOf(polygon);
      return inUnits(Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)).filter((index) =>
        inside(placeOf(posts, index)),
      );
    },

    inBox: (west, south, east, north) =>
      inUnits(
        Math.round(west * UNITS_PER_DEGREE),
        Math.round(south * UNITS_PER_DEGREE),
        Math.round(east * UNITS_PER_DEGREE),
        Math.round(north * UNITS_PER_DEGREE),
      ),
  };
}

/** The place of post `index` in degrees. */
export function placeOf(posts: Posts, index: number): LonLat {
  return { lon: posts.lon[index]! / UNITS_PER_DEGREE, lat: posts.lat[index]! / UNITS_PER_DEGREE };
}

function buildTree(posts: Posts): Flatbush {
  const tree = new Flatbush(posts.count, 16, Int32Array);
  for (let i = 0; i < posts.count; i++) tree.add(posts.lon[i]!, posts.lat[i]!, posts.lon[i]!, posts.lat[i]!);
  tree.finish();
  return tree;
}
