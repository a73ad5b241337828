import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCityDescription } from '../../geo/city-description.ts';
import { GeoError } from '../../geo/geo-error.ts';
import { importCity } from '../../geo/import-city.ts';
import { metresBetween } from '../../src/domain/geometry/lon-lat.ts';
import { collection, TINY, tinyCity } from './tiny-city.ts';

const SOURCE = { file: 'houses.geojson', street: 'street', number: 'no', homes: 'flats' };

function house(street: string | null, no: unknown, coordinates: unknown = [10.002, 50.0051], flats?: unknown) {
  return { properties: { street, no, flats }, geometry: { type: 'Point', coordinates } };
}

async function imported(houses: object[], source: object = {}, frame: object = {}) {
  const files = { 'houses.geojson': collection(houses, frame) };
  const city = await tinyCity(files, { addresses: { ...SOURCE, ...source } });
  return importCity(await readCityDescription(city.description), city.data);
}

describe('the addresses of a city', () => {
  test('have their streets, their numbers as they are written, and what is known of their homes', async () => {
    const { draft, report } = await imported([
      house('Hauptweg', '12a', [10.002, 50.0051], 7),
      house('Hauptweg', 14, [10.003, 50.0051], 'many'),
    ]);
    expect(draft.addresses).toEqual([
      { lon: 10.002, lat: 50.0051, street: 0, number: '12a', homes: 7 },
      { lon: 10.003, lat: 50.0051, street: 0, number: '14', homes: 0 },
    ]);
    expect(report.read.at(-1)).toEqual({ file: 'houses.geojson', what: 'addresses', count: 2 });
    expect([...report.dropped, ...report.notes]).toEqual([]);
  });

  test('find their street when it is written in another way', async () => {
    const names = ['Lange Straße', 'Otto-von-Guericke-Straße', 'Hauptstraße'];
    const streets = collection(
      names.map((name, i) => ({
        properties: { name },
        geometry: { type: 'LineString', coordinates: TINY.street.map(([lon, lat]) => [lon, lat! + i / 1000]) },
      })),
    );
    const written = ['Lange Str.', 'lange  strasse', 'Otto von Guericke Str.', 'HAUPTSTRASSE', 'Hauptstr.'];
    const { data, description } = await tinyCity(
      { 'streets.geojson': streets, 'houses.geojson': collection(written.map((name, i) => house(name, i + 1))) },
      { addresses: SOURCE, posts: { file: 'posts.csv', id: 'ref', lat: 'lat', lon: 'lon' } },
    );
    const { draft, report } = await importCity(await readCityDescription(description), data);
    expect(draft.addresses.map(({ street }) => draft.streets[street]!.name)).toEqual([
      'Lange Straße',
      'Lange Straße',
      'Otto-von-Guericke-Straße',
      'Hauptstraße',
      'Hauptstraße',
    ]);
    expect(report.notes).toEqual([]);
  });

  test('bring a street that only they know, once, and stay without one where they name none', async () => {
    const { draft, report } = await imported([house('Neuer Weg', 1), house('neuer weg', 2), house(null, 3)]);
    expect(draft.streets.at(-1)).toEqual({ name: 'Neuer Weg', kind: 2, lines: [] });
    expect(draft.addresses.map(({ street }) => street)).toEqual([1, 1, -1]);
    expect(report.notes.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'feature 1: no line is known of the street "Neuer Weg"',
      'all: 1 of 3 addresses name no street',
    ]);
  });

  test('are counted once when a house and its shops have a point each; the same number far away is another house', async () => {
    const { draft, report } = await imported([
      house('Hauptweg', '7 A'),
      house('Hauptweg', '7a', [10.0021, 50.0052]),
      house('Hauptweg', '7a', [10.012, 50.0051]),
      house(null, '7a'),
      house(null, '7a'),
    ]);
    expect(draft.addresses.map(({ number }) => number)).toEqual(['7 A', '7a', '7a', '7a']);
    expect(report.dropped).toEqual([
      { file: 'houses.geojson', place: 'feature 2', reason: '"Hauptweg 7a" is there already (feature 1)' },
    ]);
  });

  test('are several where one point has several house numbers', async () => {
    const { draft, report } = await imported([
      house('Hauptweg', '9'),
      house('Hauptweg', '9; 11,11a', undefined, 7),
      house('Hauptweg', '13-15'),
    ]);
    expect(draft.addresses.map(({ number, homes }) => [number, homes])).toEqual([
      ['9', 0],
      ['11', 3],
      ['11a', 3],
      ['13-15', 0],
    ]);
    expect(report.mended).toMatchObject([{ place: 'feature 2' }]);
    expect(report.dropped).toMatchObject([{ place: 'feature 2', reason: '"Hauptweg 9" is there already (feature 1)' }]);
  });

  test('that cannot be used are dropped and listed with the reason', async () => {
    const { draft, report } = await imported([
      house('Hauptweg', 1),
      house('Hauptweg', ''),
      house('Hauptweg', '3 Schmidt'),
      house('Hauptweg', 3, [10.1, 50.0051]),
      house('Hauptweg', 5, [500, 50]),
      house('Hauptweg', 7, ['east', 50]),
      { properties: {}, geometry: { type: 'LineString', coordinates: TINY.street } },
      { properties: {}, geometry: null },
    ]);
    expect(draft.addresses).toHaveLength(1);
    expect(report.dropped.map(({ place, reason }) => `${place}: ${reason}`).sort()).toEqual([
      'feature 2: the address has no house number',
      'feature 3: "3 Schmidt" is not a house number',
      'feature 4: "Hauptweg 3" at 50.0051, 10.1 lies outside the city',
      'feature 5: 500, 50 are not degrees of longitude and latitude',
      'feature 6: a coordinate is not a number',
      'feature 7: a LineString where a point is needed',
      'feature 8: it has no geometry',
    ]);
  });

  test('of which not one lies in the city stop the import', async () => {
    await expect(imported([house('Hauptweg', 1, [50.005, 10.002])])).rejects.toThrow(
      'houses.geojson: not one address lies in Tiny.',
    );
  });
});

describe('another coordinate system', () => {
  // The same corner of the tiny city in both zones, worked out apart from proj4 (Krüger's series on GRS 80).
  const PLACE = { lon: 10.002, lat: 50.0051 };
  const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });

  test.each([
    ['EPSG:25832', 'urn:ogc:def:crs:EPSG::25832', [571_802.18, 5_539_678.76]],
    ['EPSG:25833', 'urn:ogc:def:crs:EPSG::25833', [141_924.84, 5_551_176.44]],
  ])('%s is turned into degrees', async (system, urn, coordinates) => {
    const { draft } = await imported([house('Hauptweg', 1, coordinates)], { crs: system }, crs(urn));
    expect(metresBetween(draft.addresses[0]!, PLACE)).toBeLessThan(0.1);
  });

  test('that the description does not name is refused by its name', async () => {
    await expect(imported([house('Hauptweg', 1)], {}, crs('urn:ogc:def:crs:EPSG::25833'))).rejects.toThrow(
      /houses\.geojson: its coordinates are in urn:ogc:def:crs:EPSG::25833\. Convert/,
    );
    await expect(
      imported([house('Hauptweg', 1)], { crs: 'EPSG:25832' }, crs('urn:ogc:def:crs:EPSG::25833')),
    ).rejects.toThrow(
      "houses.geojson: its coordinates are in urn:ogc:def:crs:EPSG::25833, the city's description says EPSG:25832.",
    );
    await expect(imported([house('Hauptweg', 1)], { crs: 'EPSG:31468' })).rejects.toThrow(/addresses\.crs: /);
  });

  test('whatever stands where coordinates belong, the answer is a sentence or a report, never a crash', async () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(571_795, 5_539_614, null, '1'), fc.integer());
    const coordinates = fc.oneof(fc.array(number, { maxLength: 3 }), fc.constant([[1, 2]]));
    const anyHouse = fc.tuple(fc.option(fc.string()), fc.jsonValue(), coordinates, fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('EPSG:4326', 'EPSG:25832'), fc.array(anyHouse), async (system, houses) => {
        const error = await imported(
          houses.map((values) => house(...values)),
          { crs: system },
        ).catch((caught: unknown) => caught);
        if (error instanceof Error) expect(error).toBeInstanceOf(GeoError);
      }),
      { numRuns: 100 },
    );
  });
});
