import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../src/app/street/format-for.ts';

describe('the format that hangs at a place', () => {
  it('is large at a place for large formats, whatever the last one was', () => {
    for (const chosen of ['a1-pair', 'a0', 'large'] as const) expect(formatFor('large', chosen)).toBe('large');
  });

  it('is what was chosen at a lamp post, a fence and a stand, but never a large one', () => {
    for (const kind of ['lamp', 'fence', 'stand'] as const) {
      expect(formatFor(kind, 'a0')).toBe('a0');
      expect(formatFor(kind, 'large')).toBe('a1-pair');
    }
  });
});
