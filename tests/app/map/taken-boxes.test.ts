import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TakenBoxes } from '../../../src/app/map/taken-boxes.ts';

describe('places for labels', () => {
  it('are taken once', () => {
    const taken = new TakenBoxes();
    expect(taken.take(100, 100, 80, 20)).toBe(true);
    expect(taken.take(130, 105, 80, 20)).toBe(false);
    expect(taken.take(130, 125, 80, 20)).toBe(true);
  });

  it('know that turned boxes pass each other where upright ones would collide', () => {
    const taken = new TakenBoxes();
    taken.take(0, 0, 200, 10, Math.PI / 4);
    expect(taken.free(0, 40, 200, 10, Math.PI / 4)).toBe(true);
    expect(taken.free(0, 40, 200, 10, -Math.PI / 4)).toBe(false);
  });

  it('never let two boxes cover the same point, wherever they lie and however they are turned', () => {
    const box = fc.tuple(
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 10, max: 200 }),
      fc.integer({ min: 10, max: 30 }),
      fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
        const taken = new TakenBoxes();
        const kept = boxes.filter((each) => taken.take(...each));
        for (const [x, y, width, height, angle] of kept) {
          for (const [ox, oy] of kept.filter(([a, b]) => a !== x || b !== y)) {
            const along = (ox - x) * Math.cos(angle) + (oy - y) * Math.sin(angle);
            const across = (oy - y) * Math.cos(angle) - (ox - x) * Math.sin(angle);
            expect(Math.abs(along) > width / 2 || Math.abs(across) > height / 2).toBe(true);
          }
        }
      }),
    );
  });
});
