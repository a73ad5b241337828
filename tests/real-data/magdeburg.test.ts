import { describe, expect, test } from 'vitest';
import { squareMetres } from '../../geo/unite.ts';
import { areaContains } from '../../src/domain/geometry/area.ts';
import { placeOf } from '../../src/domain/geometry/post-index.ts';
import { readPlaces } from '../../src/domain/geometry/read-places.ts';
import { readResidents } from '../../src/domain/geometry/read-residents.ts';
import { hasData, importRealCity } from './import-real-city.ts';

describe.skipIf(!hasData('magdeburg'))('Magdeburg from ../shared/geodata/magdeburg', async () => {
  const { draft, report, manifest, pack, bytes } = hasData('magdeburg')
    ? await importRealCity('magdeburg')
    : ({} as Awaited<ReturnType<typeof importRealCity>>);

  test('has all 21,808 lamp posts, each in a ward', () => {
    expect(pack.posts.count).toBe(21_808);
    expect(pack.posts.ward.every((ward) => ward < 10)).toBe(true);
    expect(report.dropped.filter(({ file }) => file.includes('lamp-posts'))).toEqual([]);
    expect(pack.posts.indexOf('MD-21808')).toBeGreaterThanOrEqual(0);
  });

  test('has ten wards with approximate borders, united from 40 districts', () => {
    expect(pack.districts).toHaveLength(40);
    expect(manifest.wardBorders).toBe('approximate');
    expect(pack.wards.map(({ id, name, residents }) => `${id} ${name} ${residents}`)).toEqual([
      '01 Nord 20213',
      '02 Neustadt 25148',
      '03 Olvenstedt 20072',
      '04 Stadtfeld Ost 25703',
      '05 Altstadt 28223',
      '06 Ostelbien 21690',
      '07 Sudenburg 20455',
      '08 Ottersleben 28672',
      '09 Südost 19308',
      '10 Reform 31876',
    ]);
  });

  test('has wards without a sliver: one ring each, and together exactly the districts', () => {
    for (const ward of draft.wards) expect(ward.area.flat(), ward.name).toHaveLength(1);
    const sum = (areas: { area: Parameters<typeof squareMetres>[0] }[]) =>
      areas.reduce((all, { area }) => all + squareMetres(area), 0);
    expect(Math.abs(sum(draft.wards) / sum(draft.districts) - 1)).toBeLessThan(0.001);
  });

  test('puts every post of a district into the ward that the district belongs to', () => {
    const wardOf = new Map(pack.districts.map((district) => [district, wardAround(district.area.label)]));
    function wardAround(place: { lon: number; lat: number }) {
      return pack.wards.findIndex((ward) => areaContains(ward.area, place));
    }
    let inDistricts = 0;
    for (let post = 0; post < pack.posts.count; post++) {
      const district = pack.districts.find(({ area }) => areaContains(area, placeOf(pack.posts, post)));
      if (!district) continue;
      inDistricts++;
      expect(pack.posts.ward[post], `${pack.posts.id(post)} in ${district.name}`).toBe(wardOf.get(district));
    }
    expect(inDistricts).toBeGreaterThan(21_700);
  });

  test('keeps the street that the file names', () => {
    const index = pack.posts.indexOf('MD-00001');
    expect(pack.streets[pack.posts.street[index]!]!.name).toBe('Herderstraße');
    expect(manifest.counts.streets).toBeGreaterThan(600);
  });

  test('has the stops of its timetable, of which 735 platforms are about 300', () => {
    const file = manifest.files.places!;
    const places = readPlaces(file, bytes(file));
    expect(places.count).toBe(manifest.counts.places);
    expect(places.count).toBeGreaterThan(280);
    expect(places.count).toBeLessThan(310);
    expect(report.read).toContainEqual({ file: 'magdeburg/gtfs-stops.txt', what: 'stops', count: 735 });
    expect(manifest.attribution).toContain('NASA GmbH (CC BY 4.0)');
  });

  test('has the residents of the census, short of what lies beyond the border', () => {
    const file = manifest.files.residents!;
    const cells = readResidents(file, bytes(file));
    const people = cells.residents.reduce((sum, count) => sum + count, 0);
    expect(people).toBe(manifest.counts.residents);
    expect(people).toBeGreaterThan(241_374 * 0.999);
    expect(people).toBeLessThanOrEqual(241_374);
  });
});
