import { describe, expect, it } from 'vitest';
import { nearestFirst, nextOf } from '../../../../src/app/street/take-down/nearest-first.ts';
import type { PlacementRow } from '../../../../src/domain/model/placement.ts';

const HERE = { lon: 11.63, lat: 52.13 };
/** So many metres to the north. */
const at = (id: string, metres: number) => ({ id, lon: 11.63, lat: 52.13 + metres / 111_319.49 }) as PlacementRow;

describe('what still hangs', () => {
  it('is listed nearest first', () => {
    const sorted = nearestFirst([at('far', 90), at('near', 10), at('middle', 40)], HERE);
    expect(sorted.map(({ placement }) => placement.id)).toEqual(['near', 'middle', 'far']);
    expect(sorted[0]!.metres).toBeCloseTo(10, 1);
  });

  it('keeps the order that it came in where nobody knows the position', () => {
    const sorted = nearestFirst([at('b', 90), at('a', 10)], null);
    expect(sorted.map(({ placement, metres }) => [placement.id, metres])).toEqual([
      ['b', null],
      ['a', null],
    ]);
  });

  it('does not change what is next for a few metres', () => {
    const sorted = nearestFirst([at('a', 10), at('b', 22), at('c', 60)], HERE);
    expect(nextOf(sorted, 'b')?.placement.id).toBe('b');
    expect(nextOf(sorted, 'c')?.placement.id).toBe('a');
    expect(nextOf(sorted, 'gone')?.placement.id).toBe('a');
    expect(nextOf([], 'gone')).toBeUndefined();
  });
});
