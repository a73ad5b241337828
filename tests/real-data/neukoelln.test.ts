import { describe, expect, test } from 'vitest';
import { readCityDescription } from '../../geo/city-description.ts';
import { importCity } from '../../geo/import-city.ts';
import { metresToSegment } from '../../geo/metres-to-segment.ts';
import { areaContains } from '../../src/domain/geometry/area.ts';
import type { Street } from '../../src/domain/geometry/city-pack.ts';
import { METRES_PER_DEGREE } from '../../src/domain/geometry/lon-lat.ts';
import { placeOf } from '../../src/domain/geometry/post-index.ts';
import { type Addresses, readAddresses } from '../../src/domain/geometry/read-addresses.ts';
import { GEODATA, hasData, importRealCity } from './import-real-city.ts';

const ADDRESSES = 'neukoelln/addresses-epsg25833.geojson';

describe.skipIf(!hasData('neukoelln'))('Neukölln from ../shared/geodata/neukoelln', async () => {
  const { pack, manifest, report, bytes } = hasData('neukoelln')
    ? await importRealCity('neukoelln')
    : ({} as Awaited<ReturnType<typeof importRealCity>>);
  const file = manifest?.files.addresses;
  const addresses = file ? readAddresses(file, bytes(file)) : ({} as Addresses);

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

  test('has 13,171 addresses out of 13,264 points: 17 points have several, and 111 say again what is there', () => {
    expect(report.read).toContainEqual({ file: ADDRESSES, what: 'addresses', count: 13_264 });
    expect(report.mended.filter(({ file }) => file === ADDRESSES)).toHaveLength(17);
    const dropped = report.dropped.filter(({ file }) => file === ADDRESSES);
    expect(dropped.every(({ reason }) => reason.includes('is there already'))).toBe(true);
    expect([addresses.count, dropped.length, manifest.counts.addresses]).toEqual([13_171, 111, 13_171]);
  });

  test('has its addresses along the streets that they name, out of metres in EPSG:25833', () => {
    const streets = [...addresses.street].map((street) => pack.streets[street]);
    const away = streets
      .flatMap((street, i) => (street?.coords.length ? [metresToStreet(addresses, i, street)] : []))
      .sort((a, b) => a - b);
    expect(away[Math.floor(away.length / 2)]).toBeLessThan(20);
    expect(away[Math.floor(away.length * 0.9)]).toBeLessThan(50);
    // Five streets are known by addresses only, and four addresses name none.
    expect(streets.filter((street) => !street)).toHaveLength(4);
    expect(new Set(streets.filter((street) => street?.coords.length === 0)).size).toBe(5);
  });

  test('refuses the addresses as lamps: they are in another coordinate system', async () => {
    const city = await readCityDescription('geo/cities/neukoelln.json');
    const posts = { file: ADDRESSES };
    await expect(importCity({ ...city, posts }, GEODATA)).rejects.toThrow(/EPSG::25833/);
  });
});

/** From an address to the nearest point of a street. */
function metresToStreet({ lon, lat }: Addresses, index: number, { coords, lines }: Street): number {
  const perUnit = METRES_PER_DEGREE / 1e7;
  const squeeze = Math.cos(((lat[index]! / 1e7) * Math.PI) / 180);
  const flat = (x: number, y: number) => [x * perUnit * squeeze, y * perUnit] as const;
  const point = (at: number) => flat(coords[at * 2]!, coords[at * 2 + 1]!);
  const place = flat(lon[index]!, lat[index]!);
  let least = Infinity;
  for (let line = 0; line + 1 < lines.length; line++) {
    for (let at = lines[line]! + 1; at < lines[line + 1]!; at++) {
      least = Math.min(least, metresToSegment(place, point(at - 1), point(at)).away);
    }
  }
  return least;
}
