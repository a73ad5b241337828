import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresBetween } from '../../../src/domain/geometry/lon-lat.ts';
import { gatherPlaces } from '../../../src/planning/meeting/gather-places.ts';
import { at } from '../streets/draw-streets.ts';

const place = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));

test('what is kept lies apart, stands for all, and is no more than was asked for', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (drawn, most) => {
      const places = drawn.map(([east, north]) => at(east, north));
      const { kept, weights } = gatherPlaces(places, 40, most);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(places.length);
      kept.forEach((a, n) => {
        for (const b of kept.slice(0, n)) expect(metresBetween(places[a]!, places[b]!)).toBeGreaterThan(39.9);
      });
    }),
  );
});

test('who comes first is kept, and the others go to the nearest', () => {
  const places = [at(0, 0), at(30, 0), at(70, 0), at(45, 0)];
  expect(gatherPlaces(places, 40, 9)).toEqual({ kept: [0, 2], weights: [2, 2] });
});
