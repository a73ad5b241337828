import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackError } from '../../../src/domain/geometry/pack-error.ts';
import { readManifest } from '../../../src/domain/geometry/pack-manifest.ts';

const file = (stem: string) => ({ name: `${stem}-0123456789abcdef.bin`, bytes: 8, sha256: 'a'.repeat(64) });
const MANIFEST = {
  format: 1,
  id: 'some-city',
  name: 'Some City',
  hash: '0123456789abcdef',
  timezone: 'Europe/Berlin',
  schematic: false,
  wardBorders: 'official',
  attribution: ['someone'],
  bounds: [11, 52, 12, 53],
  centre: { lon: 11.5, lat: 52.5 },
  counts: { posts: 1, streets: 1, wards: 1, districts: 0, water: 0, lists: 0, residents: 0 },
  files: { posts: file('posts'), map: file('map') },
};
const WITH_ADDRESSES = {
  ...MANIFEST,
  counts: { ...MANIFEST.counts, addresses: 3 },
  files: { ...MANIFEST.files, addresses: file('addresses') },
};

describe('a manifest', () => {
  test('is taken with and without residents and addresses, and with fields of a later day', () => {
    expect(readManifest(MANIFEST)).toEqual(MANIFEST);
    const later = { ...MANIFEST, files: { ...MANIFEST.files, residents: file('residents') }, motto: 'new' };
    expect(readManifest(later)).toEqual(later);
    expect(readManifest(WITH_ADDRESSES)).toEqual(WITH_ADDRESSES);
  });

  test.each([
    [{ format: 2 }, 'manifest.json: format must be 1, the format that this program reads.'],
    [{ id: 'Some City' }, 'manifest.json: id must be small letters, digits and hyphens.'],
    [{ wardBorders: 'guessed' }, 'manifest.json: wardBorders must be official or approximate.'],
    [{ attribution: ['a', 7] }, 'manifest.json: attribution[1] must be a text.'],
    [{ bounds: [11, 52, 12] }, 'manifest.json: bounds must be four numbers.'],
    [{ bounds: [11, 52, 12, 5300] }, 'manifest.json: bounds[3] must be degrees.'],
    [{ centre: null }, 'manifest.json: centre must be an object.'],
    [{ counts: { ...MANIFEST.counts, wards: 1.5 } }, 'manifest.json: counts.wards must be a count.'],
    [{ files: { posts: file('posts') } }, 'manifest.json: files.map must be an object.'],
    [
      { files: { ...MANIFEST.files, residents: { ...file('residents'), sha256: '' } } },
      'manifest.json: files.residents.sha256 must be 64 hexadecimal digits.',
    ],
    [
      { ...WITH_ADDRESSES, files: { ...WITH_ADDRESSES.files, addresses: { ...file('addresses'), name: '../a.bin' } } },
      'manifest.json: files.addresses.name must be like posts-0123456789abcdef.bin.',
    ],
    [{ files: WITH_ADDRESSES.files }, 'manifest.json: counts.addresses must be a count.'],
  ])('with %o is refused by the field', (change, message) => {
    expect(() => readManifest({ ...MANIFEST, ...change })).toThrow(new PackError(message));
  });

  test('of any JSON at any place is taken or refused as PackError, and never crashes the reader', () => {
    const field = fc.constantFrom(...Object.keys(MANIFEST), 'none');
    fc.assert(
      fc.property(field, fc.jsonValue(), (key, value) => {
        for (const candidate of [
          value,
          { ...MANIFEST, [key]: value },
          { ...MANIFEST, files: { ...MANIFEST.files, [key]: value } },
        ]) {
          try {
            readManifest(candidate);
          } catch (error) {
            expect(error).toBeInstanceOf(PackError);
          }
        }
      }),
    );
  });
});
