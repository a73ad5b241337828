import { describe, expect, test } from 'vitest';
import { readCityDescription } from '../../geo/city-description.ts';
import { importCity } from '../../geo/import-city.ts';
import { metresToSegment } from '../../geo/metres-to-segment.ts';
import { areaContains } from '../../src/domain/geometry/area.ts';
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

  test('has 13,158 of 13,264 addresses; the other 106 say again what is there already', () => {
    expect(report.read).toContainEqual({ file: ADDRESSES, what: 'addresses', count: 13_264 });
    const dropped = report.dropped.filter(({ file }) => file === ADDRESSES);
    expect(dropped.every(({ reason }) => reason.includes('is there already'))).toBe(true);
    expect([addresses.count, dropped.length, manifest.counts.addresses]).toEqual([13_158, 106, 13_158]);
  });

  test('has its addresses on the streets that they name, out of metres in EPSG:25833', () => {
    const index = pack.streets.findIndex((street) => street.name === 'Steinbockstraße');
    const { coords } = pack.streets[index]!;
    const onIt = [...addresses.street.keys()].filter((i) => addresses.street[i] === index);
    expect(onIt.length).toBeGreaterThan(5);
    const nearLine = onIt.filter((i) => metresToLine(addresses, i, coords) < 60);
    expect(nearLine.length / onIt.length).toBeGreaterThan(0.9);
    // Five streets are known by addresses only, and four addresses name none.
    const named = [...addresses.street].filter((street) => street !== 0xffff);
    expect(addresses.count - named.length).toBe(4);
    expect(named.filter((street) => pack.streets[street]!.coords.length === 0).length).toBeLessThan(20);
  });

  test('refuses the addresses as lamps: they are in another coordinate system', async () => {
    const city = await readCityDescription('geo/cities/neukoelln.json');
    const posts = { file: ADDRESSES };
    await expect(importCity({ ...city, posts }, GEODATA)).rejects.toThrow(/EPSG::25833/);
  });
});

/** From an address to the nearest point of a street. */
function metresToLine({ lon, lat }: Addresses, index: number, coords: Int32Array): number {
  const perUnit = METRES_PER_DEGREE / 1e7;
  const squeeze = Math.cos(((lat[index]! / 1e7) * Math.PI) / 180);
  const flat = (x: number, y: number) => [x * perUnit * squeeze, y * perUnit] as const;
  const place = flat(lon[index]!, lat[index]!);
  let least = Infinity;
  for (let at = 2; at < coords.length; at += 2) {
    const [a, b] = [flat(coords[at - 2]!, coords[at - 1]!), flat(coords[at]!, coords[at + 1]!)];
    least = Math.min(least, metresToSegment(place, a, b).away);
  }
  return least;
}
