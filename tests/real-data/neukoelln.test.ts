import { describe, expect, test } from 'vitest';
import { readCityDescription } from '../../geo/city-description.ts';
import { importCity } from '../../geo/import-city.ts';
import { areaContains } from '../../src/domain/geometry/area.ts';
import { placeOf } from '../../src/domain/geometry/post-index.ts';
import { GEODATA, hasData, importRealCity } from './import-real-city.ts';

describe.skipIf(!hasData('neukoelln'))('Neukölln from ../shared/geodata/neukoelln', async () => {
  const { pack, manifest, report } = hasData('neukoelln')
    ? await importRealCity('neukoelln')
    : ({} as Awaited<ReturnType<typeof importRealCity>>);

  test('has its real lamps under their stable OpenStreetMap ids', () => {
    const repeated = report.dropped.filter(({ reason }) => reason.includes('within 1 m'));
    expect(pack.posts.count + repeated.length).toBe(4_983);
    for (const id of ['node/885598686', 'node/886003826']) {
      expect(pack.posts.id(pack.posts.indexOf(id))).toBe(id);
    }
  });

  test('gives nine of ten lamps the street that they stand on', () => {
    const named = pack.posts.street.filter((street) => street !== 0xffff).length;
    expect(named / pack.posts.count).toBeGreaterThan(0.9);
  });

  test('is one approximate ward that holds every lamp', () => {
    expect(manifest.counts.wards).toBe(1);
    expect(manifest.wardBorders).toBe('approximate');
    for (let post = 0; post < pack.posts.count; post++) {
      expect(areaContains(pack.wards[0]!.area, placeOf(pack.posts, post))).toBe(true);
    }
  });

  test('tells main roads from paths', () => {
    const kind = (name: string) => pack.streets.find((street) => street.name === name)?.kind;
    expect(kind('Sonnenallee')).toBe(4);
    expect(kind('Steinbockstraße')).toBe(2);
    expect(new Set(pack.streets.map((street) => street.kind)).size).toBe(5);
  });

  test('refuses the addresses, which are in another coordinate system, by its name', async () => {
    const city = await readCityDescription('geo/cities/neukoelln.json');
    const posts = { file: 'neukoelln/addresses-epsg25833.geojson' };
    await expect(importCity({ ...city, posts }, GEODATA)).rejects.toThrow(/EPSG::25833/);
  });
});
