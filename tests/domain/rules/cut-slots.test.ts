import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSlots, shareSlots } from '../../../src/domain/rules/cut-slots.ts';

const lengths = (span: { start: number; end: number }, length: number) =>
  cutSlots(span, length).map(({ start, end }) => end - start);

describe('cutSlots', () => {
  test('cuts a day by the length of a slot', () => {
    expect(lengths({ start: 600, end: 1080 }, 120)).toEqual([120, 120, 120, 120]);
  });

  test('makes a rest of half a slot its own, and joins a shorter one to the last', () => {
    expect(lengths({ start: 600, end: 1080 }, 90)).toEqual([90, 90, 90, 90, 120]);
    expect(lengths({ start: 600, end: 1080 }, 96 * 2)).toEqual([192, 192, 96]);
  });

  test('leaves whole what is shorter than a slot', () => {
    expect(lengths({ start: 600, end: 630 }, 90)).toEqual([30]);
  });

  test('covers the whole span without overlap, with nothing shorter than half a slot or longer than one and a half', () => {
    const length = fc.integer({ min: 15, max: 300 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_440 }),
        fc.integer({ min: 1, max: 1_440 }),
        length,
        (start, long, slot) => {
          const slots = cutSlots({ start, end: start + long }, slot);
          expect(slots[0]!.start).toBe(start);
          expect(slots.at(-1)!.end).toBe(start + long);
          for (const [index, one] of slots.entries()) {
            if (index > 0) expect(one.start).toBe(slots[index - 1]!.end);
            expect(one.end - one.start).toBeLessThan(slot * 1.5);
            if (slots.length > 1) expect(one.end - one.start).toBeGreaterThanOrEqual(slot / 2);
          }
        },
      ),
    );
  });
});

describe('shareSlots', () => {
  const slots = cutSlots({ start: 0, end: 300 }, 100);

  test('gives the slots to the groups in turn', () => {
    expect(shareSlots(slots, ['a', 'b'], 'turn').map(({ group }) => group)).toEqual(['a', 'b', 'a']);
  });

  test('has every group at every slot', () => {
    const shared = shareSlots(slots, ['a', 'b'], 'all');
    expect(shared.map(({ start, group }) => `${start}${group}`)).toEqual(['0a', '0b', '100a', '100b', '200a', '200b']);
  });

  test('leaves the slots to everybody where no group is named', () => {
    expect(shareSlots(slots, [], 'all').map(({ group }) => group)).toEqual([null, null, null]);
  });
});
