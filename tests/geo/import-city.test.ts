import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCityDescription } from '../../geo/city-description.ts';
import { GeoError } from '../../geo/geo-error.ts';
import { importCity } from '../../geo/import-city.ts';
import { collection, polygon, square, TINY, TINY_DESCRIPTION, tinyCity } from './tiny-city.ts';

async function imported(files: Record<string, string> = {}, description: object = {}) {
  const city = await tinyCity(files, description);
  return importCity(await readCityDescription(city.description), city.data);
}

describe('a city from open data', () => {
  test('has its wards united from districts, its posts on their streets, and an empty list of complaints', async () => {
    const { draft, report } = await imported();
    expect(draft.wards.map(({ id, name, residents }) => [id, name, residents])).toEqual([
      ['01', 'Links', 10],
      ['02', 'Rechts', 20],
    ]);
    expect(draft.posts.map(({ id, street, ward }) => [id, street, ward])).toEqual([
      ['A-1', 0, 0],
      ['A-2', 0, 0],
      ['A-3', 0, 1],
    ]);
    expect(draft.wardBorders).toBe('approximate');
    expect([...report.mended, ...report.dropped, ...report.notes]).toEqual([]);
  });

  test('is one ward within a hull around its data when nothing is said about wards and outline', async () => {
    const { draft } = await imported(
      {},
      { outline: undefined, districts: undefined, wards: undefined, bounds: [9, 49, 11, 51] },
    );
    expect(draft.wards.map(({ id, name }) => [id, name])).toEqual([['01', 'Tiny']]);
    expect(draft.posts.every((post) => post.ward === 0)).toBe(true);
  });

  test('takes official wards from their own file', async () => {
    const wards = collection([
      { properties: { nr: 10, title: 'Ost' }, geometry: polygon(TINY.east) },
      { properties: { nr: 9, title: 'West' }, geometry: polygon(TINY.west) },
    ]);
    const { draft } = await imported(
      { 'wards.geojson': wards },
      { wards: { file: 'wards.geojson', idField: 'nr', nameField: 'title', official: true } },
    );
    expect(draft.wards.map(({ id, name }) => [id, name])).toEqual([
      ['9', 'West'],
      ['10', 'Ost'],
    ]);
    expect(draft.wardBorders).toBe('official');
  });

  test('gives a post without a street the nearest named one within 40 m, and none beyond', async () => {
    const { draft, report } = await imported({
      'posts.csv': 'ref,lat,lon,street\nnear,50.0053,10.003,\nfar,50.006,10.003,\n',
    });
    expect(draft.posts.map(({ id, street }) => [id, street])).toEqual([
      ['near', 0],
      ['far', -1],
    ]);
    expect(report.notes).toMatchObject([{ reason: '1 of 2 posts have no named street within 40 m' }]);
  });

  test('keeps a street that only a post knows, and says so', async () => {
    const { draft, report } = await imported({ 'posts.csv': `${TINY.posts}A-9,50.002,10.002,Neuer Weg\n` });
    expect(draft.streets.at(-1)).toEqual({ name: 'Neuer Weg', kind: 2, lines: [] });
    expect(report.notes).toMatchObject([{ place: 'line 5', reason: 'no line is known of the street "Neuer Weg"' }]);
  });

  test('reads semicolons, decimal commas, a byte order mark and quoted line breaks, and still counts lines', async () => {
    const { draft, report } = await imported({
      'posts.csv': '\uFEFFref;lat;lon;street\r\nA-1;50,00501;10,002;"Haupt\r\nweg"\r\nA-2;nowhere;10,004;Hauptweg\r\n',
    });
    expect(draft.posts).toMatchObject([{ id: 'A-1', lat: 50.00501, lon: 10.002 }]);
    expect(report.dropped).toMatchObject([
      { file: 'posts.csv', place: 'line 4', reason: 'a coordinate is not a number' },
    ]);
  });

  test('takes lists of posts by their ids', async () => {
    const { draft, report } = await imported(
      { 'lights.csv': 'mast\nA-3\nA-7\n' },
      { lists: [{ name: 'lichterwelten', file: 'lights.csv', id: 'mast' }] },
    );
    expect(draft.lists).toEqual([{ name: 'lichterwelten', ids: ['A-3'] }]);
    expect(report.dropped).toMatchObject([
      { file: 'lights.csv', place: 'line 3', reason: 'the city has no post "A-7"' },
    ]);
  });
});

describe('bad input', () => {
  test('a CSV without a column stops with the file, the column and what is there instead', async () => {
    await expect(imported({ 'posts.csv': 'ref,latitude,lon,street\nA-1,50,10,x\n' })).rejects.toThrow(
      'posts.csv, line 1: column "lat" is missing; it has "ref", "latitude", "lon", "street".',
    );
  });

  test('a post outside the city is dropped and listed with its line', async () => {
    const { draft, report } = await imported({ 'posts.csv': `${TINY.posts}A-4,50.1,10.002,Hauptweg\n` });
    expect(draft.posts).toHaveLength(3);
    expect(report.dropped).toEqual([
      { file: 'posts.csv', place: 'line 5', reason: 'post "A-4" at 50.1, 10.002 lies outside the city' },
    ]);
  });

  test('a post on the far side of the border street is kept, in the nearest ward', async () => {
    const { draft } = await imported({ 'posts.csv': `${TINY.posts}A-4,50.0102,10.012,\n` });
    expect(draft.posts.find(({ id }) => id === 'A-4')).toMatchObject({ ward: 1 });
  });

  test('swapped columns are told from a city on another continent', async () => {
    await expect(imported({ 'posts.csv': 'ref,lon,lat,street\nA-1,50.005,10.002,x\n' })).rejects.toThrow(
      'posts.csv: not one lamp post lies in Tiny.',
    );
  });

  test('a repeated id, a post within a metre of another and a short row are dropped, each with its line', async () => {
    const { draft, report } = await imported({
      'posts.csv': `${TINY.posts}A-1,50.0051,10.006,Hauptweg\nA-5,50.005011,10.002001,Hauptweg\nA-6,50.005\n`,
    });
    expect(draft.posts).toHaveLength(3);
    expect(report.dropped.map(({ place, reason }) => `${place}: ${reason}`).sort()).toEqual([
      'line 5: the id "A-1" is taken by line 2',
      'line 6: post "A-5" stands within 1 m of "A-1" (line 2)',
      'line 7: 2 cells, the header has 4',
    ]);
  });

  test('a border with a tiny loop is mended and reported', async () => {
    const [a, b, c, d] = TINY.west;
    // On the northern side the pen makes a loop of a few metres.
    const loop = [
      [10.005, 50.01],
      [10.0049, 50.0101],
      [10.0051, 50.0101],
      [10.0049, 50.01],
    ];
    const looped = [a!, b!, c!, ...loop, d!, a!];
    const { draft, report } = await imported({
      'districts.geojson': collection([
        { properties: { name: 'West' }, geometry: polygon(looped) },
        { properties: { name: 'East' }, geometry: polygon(TINY.east) },
      ]),
    });
    expect(report.mended).toMatchObject([{ file: 'districts.geojson', place: 'feature 1 (West)' }]);
    expect(draft.districts.map(({ name }) => name)).toEqual(['West', 'East']);
  });

  test('a bow tie of a border is refused with the name of the district and the place', async () => {
    const [a, b, c, d] = TINY.west;
    await expect(
      imported({
        'districts.geojson': collection([
          { properties: { name: 'West' }, geometry: polygon([a!, c!, b!, d!, a!]) },
          { properties: { name: 'East' }, geometry: polygon(TINY.east) },
        ]),
      }),
    ).rejects.toThrow(/districts\.geojson: the border of West crosses itself near 10\.00500, 50\.00500/);
  });

  test('a ring that is not closed is closed and reported', async () => {
    const { report } = await imported({
      'outline.geojson': collection([{ geometry: polygon(TINY.outline.slice(0, 4)) }]),
    });
    expect(report.mended).toMatchObject([{ file: 'outline.geojson', reason: 'a ring was not closed' }]);
  });

  test('another coordinate system is refused by its name', async () => {
    const crs = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25833' } } };
    await expect(
      imported({ 'outline.geojson': collection([{ geometry: polygon(TINY.outline) }], crs) }),
    ).rejects.toThrow(
      /outline\.geojson: its coordinates are in urn:ogc:def:crs:EPSG::25833\. Convert the file to WGS 84/,
    );
  });

  test('metres where degrees are needed are refused with the feature', async () => {
    await expect(
      imported({ 'outline.geojson': collection([{ geometry: polygon(square(395302, 5814750, 100, 100)) }]) }),
    ).rejects.toThrow(
      'outline.geojson, feature 1 (feature 1): 395302, 5814750 are not degrees of longitude and latitude.',
    );
  });

  test('whatever stands where coordinates belong, the answer is a sentence or a report, never a crash', async () => {
    const types = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];
    const number = fc.oneof(
      fc.double(),
      fc.double({ min: 9.99, max: 50.02, noNaN: true }),
      fc.constant(null),
      fc.string(),
    );
    const nested = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        number,
        fc.tuple(number, number),
        fc.array(tie('value'), { maxLength: 5 }),
      ),
    })).value;
    const geometry = fc.record({ type: fc.constantFrom(...types), coordinates: fc.array(nested, { maxLength: 5 }) });
    const file = fc.constantFrom('outline.geojson', 'districts.geojson', 'streets.geojson', 'posts.geojson');
    await fc.assert(
      fc.asyncProperty(file, geometry, async (name, shape) => {
        const posts = name === 'posts.geojson' ? { posts: { file: name } } : {};
        const content = collection([{ id: 'a', properties: { name: 'West' }, geometry: shape }]);
        const error = await imported({ [name]: content }, posts).catch((caught: unknown) => caught);
        if (error instanceof Error) expect(error).toBeInstanceOf(GeoError);
      }),
      { numRuns: 150 },
    );
  });

  test('a missing file, broken JSON and a lost district are each named', async () => {
    await expect(imported({}, { outline: { file: 'nowhere.geojson' } })).rejects.toThrow(
      /^nowhere\.geojson: there is no such file/,
    );
    await expect(imported({ 'streets.geojson': '{"type":' })).rejects.toThrow(/^streets\.geojson: this is not JSON/);
    const districts = { file: 'districts.geojson', nameField: 'name', known: [{ name: 'Nord', ward: '01' }] };
    await expect(imported({}, { districts })).rejects.toThrow(
      'districts.known[0].name: districts.geojson has no district "Nord".',
    );
  });

  test('two wards with one id, and a ward without a district, are named by their JSON path', async () => {
    const twice = [
      { id: '01', name: 'Links' },
      { id: '01', name: 'Rechts' },
    ];
    await expect(imported({}, { wards: { unite: twice } })).rejects.toThrow(
      /wards\.unite: each ward needs an id of its own/,
    );
    const empty = [...TINY_DESCRIPTION.wards.unite, { id: '03', name: 'Nirgends' }];
    await expect(imported({}, { wards: { unite: empty } })).rejects.toThrow(
      'wards.unite[2]: no district belongs to ward 03 Nirgends.',
    );
  });

  test('a mistake in the description is named by its JSON path', async () => {
    await expect(
      imported({}, { timezone: 'Mars/Base', streets: [{ file: 'streets.geojson', nameField: 7 }] }),
    ).rejects.toThrow(
      /city\.json: timezone: must be a name like Europe\/Berlin\n.*city\.json: streets\[0\]\.nameField: /,
    );
  });
});
