import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Posts } from '../../../src/domain/geometry/city-pack.ts';
import { insideRing } from '../../../src/domain/geometry/inside-ring.ts';
import { metresBetween } from '../../../src/domain/geometry/lon-lat.ts';
import { indexPosts, placeOf } from '../../../src/domain/geometry/post-index.ts';

const WEST = 116_000_000;
const SOUTH = 521_000_000;
/** Offsets in units of 1e-7 degrees: a field of some 700 by 1,100 metres. */
const offset = fc.integer({ min: 0, max: 100_000 });
const field = fc.array(fc.tuple(offset, offset), { maxLength: 80 }).map(postsAt);
const corner = fc.tuple(offset, offset).map(([x, y]) => at(x, y));

function postsAt(offsets: [number, number][]): Posts {
  return {
    count: offsets.length,
    lon: Int32Array.from(offsets, ([x]) => WEST + x),
    lat: Int32Array.from(offsets, ([, y]) => SOUTH + y),
    street: new Uint16Array(offsets.length),
    ward: new Uint8Array(offsets.length),
    id: String,
    indexOf: Number,
  };
}

function at(x: number, y: number) {
  return { lon: (WEST + x) / 1e7, lat: (SOUTH + y) / 1e7 };
}

const all = (posts: Posts) => Array.from({ length: posts.count }, (_, index) => index);

describe('the index of posts', () => {
  test('finds near posts as a look at every post would, nearest first', () => {
    fc.assert(
      fc.property(field, corner, fc.double({ min: 0, max: 900, noNaN: true }), (posts, me, metres) => {
        const distance = (index: number) => metresBetween(me, placeOf(posts, index));
        const expected = all(posts)
          .filter((index) => distance(index) <= metres)
          .sort((a, b) => distance(a) - distance(b) || a - b);
        expect(indexPosts(posts).near(me, metres)).toEqual(expected);
      }),
    );
  });

  test('finds the nearest post that is accepted, however far it has to look, and none beyond the limit', () => {
    fc.assert(
      fc.property(field, corner, fc.double({ min: 0, max: 3_000, noNaN: true }), (posts, me, metres) => {
        const even = (index: number) => index % 2 === 0;
        const expected = indexPosts(posts).near(me, metres).find(even);
        const found = indexPosts(posts).nearest(me, metres, even);
        expect(found?.index).toBe(expected);
        if (found) expect(found.metres).toBeCloseTo(metresBetween(me, placeOf(posts, found.index)), 6);
      }),
    );
  });

  test('finds what is inside a ring, closed or not, as insideRing says', () => {
    fc.assert(
      fc.property(field, fc.array(corner, { minLength: 3, maxLength: 6 }), (posts, corners) => {
        const ring = corners.map(({ lon, lat }): [number, number] => [lon, lat]);
        const expected = all(posts).filter((index) => insideRing(ring, placeOf(posts, index)));
        expect(indexPosts(posts).inside(ring)).toEqual(expected);
        expect(indexPosts(posts).inside([...ring, ring[0]!])).toEqual(expected);
      }),
    );
  });

  test('finds what is in a box, its border included', () => {
    const posts = postsAt([
      [0, 0],
      [50, 50],
      [100, 100],
      [101, 100],
    ]);
    const [low, high] = [at(0, 0), at(100, 100)];
    expect(indexPosts(posts).inBox(low.lon, low.lat, high.lon, high.lat)).toEqual([0, 1, 2]);
  });

  test('answers for a city without posts', () => {
    const index = indexPosts(postsAt([]));
    expect(index.near(at(0, 0), 100)).toEqual([]);
    expect(index.nearest(at(0, 0), 100)).toBeUndefined();
  });
});
