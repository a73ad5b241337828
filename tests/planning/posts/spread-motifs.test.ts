import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countShares } from '../../../src/planning/posts/count-shares.ts';
import { spreadMotifs } from '../../../src/planning/posts/spread-motifs.ts';
import { gridPlace, gridPost } from '../../fixtures/small-city.ts';
import { peopledCity, smallOrder } from './small-order.ts';

const city = peopledCity(1);
const street = (length: number) => Array.from({ length }, (_, column) => gridPlace(0, column));
const half = [
  { motif: 'rent', share: 0.5 },
  { motif: 'bus', share: 0.5 },
];

test('shares become whole numbers that add up, none off by one or more', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 6 }), fc.nat(5_000), (shares, count) => {
      const sum = shares.reduce((all, share) => all + share, 0);
      fc.pre(sum > 0);
      const counts = countShares(shares, count);
      expect(counts.reduce((all, one) => all + one, 0)).toBe(count);
      counts.forEach((one, index) => {
        expect(Math.abs(one - (shares[index]! / sum) * count)).toBeLessThan(1);
      });
    }),
  );
});

test('along a street two motifs take turns', () => {
  const shown = spreadMotifs(street(10), smallOrder(city, { motifs: half }));
  const alike = shown.filter((motif, index) => index > 0 && motif === shown[index - 1]);
  expect(alike).toEqual([]);
  expect(shown.filter((motif) => motif === 'rent')).toHaveLength(5);
});

test('a new poster differs from the one that stands beside it', () => {
  const standing = [{ ...gridPlace(0, 1), post: gridPost(0, 1), ward: '01', motif: 'rent' }];
  const order = smallOrder(city, { motifs: half }, { ground: { closed: new Uint8Array(100), standing } });
  expect(spreadMotifs([gridPlace(0, 2), gridPlace(9, 9)], order)).toEqual(['bus', 'rent']);
});

test('without motifs, or where all shares are nothing, none is named', () => {
  expect(spreadMotifs(street(2), smallOrder(city))).toEqual([null, null]);
  const nothing = half.map(({ motif }) => ({ motif, share: 0 }));
  expect(spreadMotifs(street(2), smallOrder(city, { motifs: nothing }))).toEqual([null, null]);
});
