import { describe, expect, test } from 'vitest';
import { type Addresses, readAddresses } from '../../src/domain/geometry/read-addresses.ts';
import { section } from '../../src/domain/model/turf.ts';
import { cutSections } from '../../src/domain/rules/cut-sections.ts';
import { hasData, importRealCity } from './import-real-city.ts';

describe.skipIf(!hasData('neukoelln'))('turfs in Neukölln, cut along ../shared/geodata/neukoelln', async () => {
  const { pack, manifest, bytes } = hasData('neukoelln')
    ? await importRealCity('neukoelln')
    : ({} as Awaited<ReturnType<typeof importRealCity>>);
  const file = manifest?.files.addresses;
  const addresses = file ? readAddresses(file, bytes(file)) : ({} as Addresses);
  const { streets } = pack ?? {};

  function around(degrees: number): [lon: number, lat: number][] {
    const { lon, lat } = manifest.centre;
    const [west, south, east, north] = [lon - degrees, lat - degrees, lon + degrees, lat + degrees];
    return [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ];
  }

  test('all of it falls into sections that a turf may hold, and no house is lost', () => {
    const sections = cutSections({ ring: around(1), streets, addresses });
    for (const one of sections) expect(section.safeParse(one).error).toBeUndefined();
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    const named = addresses.street.filter((street) => street !== 0xffff).length;
    expect(sections.reduce((sum, { homes }) => sum + homes, 0)).toBe(named);
    expect(sections.filter(({ streets }) => streets.length > 1).length / sections.length).toBeLessThan(0.2);
  });

  test('an evening around the middle has a dozen sections, and numbers that run up one side and down the other', () => {
    const sections = cutSections({ ring: around(0.003), streets, addresses });
    expect(sections.length).toBeGreaterThan(10);
    expect(sections.length).toBeLessThan(25);
    const along = (street: string) => sections.find(({ streets }) => streets[0] === street)!;
    expect(along('Uthmannstraße').side).not.toBe('both');
    expect(along('Geygerstraße')).toMatchObject({ side: 'both', streets: ['Geygerstraße'] });
  });

  test('without its house numbers it has streets instead', () => {
    const sections = cutSections({ ring: around(0.006), streets, addresses: null });
    for (const one of sections) expect(section.safeParse(one).error).toBeUndefined();
    expect(sections.length).toBeGreaterThan(10);
  });
});
