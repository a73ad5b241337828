import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_BATCH, nextBatch, progressOf } from '../../../src/device/photos/photo-progress.ts';
import type { StoredPhoto } from '../../../src/device/photos/stored-photo.ts';

const photo = (n: number, size: number): StoredPhoto => ({
  photo: String(n),
  size,
  sent: 0,
  failures: 0,
  urgent: false,
  refused: null,
});

test('the bar never falls back while photos are sent one after the other, and begins anew with the next ones', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 400 }), (lengths, piece) => {
      let photos = lengths.map((size, n) => photo(n, size));
      let batch = nextBatch(NO_BATCH, photos);
      let before = progressOf(batch);
      const { total } = before;
      while (photos.length > 0) {
        const [first, ...rest] = photos as [StoredPhoto, ...StoredPhoto[]];
        const sent = first.sent + piece;
        photos = sent < first.size ? [{ ...first, sent }, ...rest] : rest;
        batch = nextBatch(batch, photos);
        const now = progressOf(batch);
        expect(now.waiting).toBe(photos.length);
        if (photos.length === 0) break;
        expect(now.total).toBe(total);
        expect(now.sent).toBeGreaterThan(before.sent);
        before = now;
      }
      expect(progressOf(batch)).toEqual({ waiting: 0, sent: 0, total: 0, refused: 0 });
      expect(progressOf(nextBatch(batch, [photo(9, 70)]))).toEqual({ waiting: 1, sent: 0, total: 70, refused: 0 });
    }),
  );
});

test('a refused photo waits for nothing, and does not count as sent', () => {
  const before = nextBatch(NO_BATCH, [photo(1, 10), photo(2, 20)]);
  const after = nextBatch(before, [{ ...photo(1, 10), refused: 'no photo' }, photo(2, 20)]);
  expect(progressOf(after)).toEqual({ waiting: 1, sent: 0, total: 20, refused: 1 });
  expect(progressOf(nextBatch(after, [photo(2, 20)]))).toEqual({ waiting: 1, sent: 0, total: 20, refused: 0 });
});
