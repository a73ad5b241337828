import { describe, expect, test } from 'vitest';
import { ListError } from '../../../../src/app/office/lists/import/listed-file.ts';
import { readList } from '../../../../src/app/office/lists/import/read-list.ts';

const read = (text: string) => readList(new TextEncoder().encode(text));
const problem = (text: string) => {
  try {
    read(text);
  } catch (error) {
    return (error as ListError).problem;
  }
  return undefined;
};

describe('readList of a CSV', () => {
  test.each([
    ['; and decimal commas', 'Nr;Standort;Breite;Länge\n7;Am Markt;52,131;11,637'],
    [', and decimal points', 'id,name,lat,lon\n7,Am Markt,52.131,11.637'],
    [', and quoted decimal commas', 'id,name,lat,lng\n7,Am Markt,"52,131","11,637"'],
    ['tabs, and a mark at the beginning', '\uFEFFid\tname\tLatitude\tLongitude\r\n7\tAm Markt\t52.131°\t11.637°\r\n'],
  ])('understands %s', (_, text) => {
    const { places, broken } = read(text);
    expect(broken).toEqual([]);
    expect(places).toEqual([
      { line: 2, name: 'Am Markt', at: { lon: 11.637, lat: 52.131 }, post: null, source: '7|52.13100,11.63700' },
    ]);
  });

  test('takes the number of a post for a place', () => {
    expect(read('Mast;Ort\nMD-00012;Breiter Weg').places[0]).toMatchObject({ post: 'MD-00012', at: null });
  });

  test('names every broken row with its line and reason, and keeps the others', () => {
    const rows = [
      'lat;lon;name',
      '52,1;11,6;gut',
      ';11,6;a',
      '52,1;elf;b',
      '5775000;680000;c',
      '',
      '52,1;11,6;d;e;f',
      '52,2;11,7;gut',
    ];
    const { places, broken } = read(rows.join('\n'));
    expect(places.map(({ line }) => line)).toEqual([2, 8]);
    expect(broken.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 no-place',
      '4 no-number',
      '5 no-degrees',
      '7 cells',
    ]);
  });

  test('counts lines as an editor does, also behind a cell with line breaks', () => {
    expect(read('name;lat;lon\n"Am\nMarkt";52,1;11,6\nx;52,2;11,7').places.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('reads what Excel writes without UTF-8', () => {
    const bytes = Uint8Array.from('Straße;lat;lon\nKönigsweg;52,1;11,6', (char) => char.charCodeAt(0));
    expect(readList(bytes).places[0]?.name).toBe('Königsweg');
  });

  test('refuses what holds no places, with the reason', () => {
    expect(problem('')).toBe('empty');
    expect(problem('lat;lon\n')).toBe('empty');
    expect(problem('Vorname;Nachname\nKim;Muster')).toBe('no-columns');
    expect(problem(`lat;lon\n${'52;11\n'.repeat(5001)}`)).toBe('too-many');
    expect(() => readList(new Uint8Array(6 * 1024 * 1024))).toThrow(ListError);
  });
});

describe('readList of GeoJSON', () => {
  const collection = (features: object[], more: object = {}) =>
    JSON.stringify({ type: 'FeatureCollection', ...more, features });
  const feature = (properties: object | null, geometry: object | null) => ({ type: 'Feature', properties, geometry });
  const point = (...coordinates: number[]) => ({ type: 'Point', coordinates });

  test('reads points with their names, and the numbers they have there', () => {
    const { places } = read(collection([feature({ id: '1', name: 'Apenrader Straße 172' }, point(9.42, 54.81, 3))]));
    expect(places).toEqual([
      {
        line: 1,
        name: 'Apenrader Straße 172',
        at: { lon: 9.42, lat: 54.81 },
        post: null,
        source: '1|54.81000,9.42000',
      },
    ]);
  });

  test('names what is no point or not in degrees', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [9, 54],
        [9, 55],
      ],
    };
    const { places, broken } = read(
      collection([feature(null, line), feature({}, point(6_070_000, 526_000)), feature(null, null), 3 as never]),
    );
    expect(places).toEqual([]);
    expect(broken.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'no-point'],
      [2, 'no-degrees'],
      [3, 'no-point'],
      [4, 'no-point'],
    ]);
  });

  test('refuses other coordinate systems and damaged files', () => {
    const utm = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25833' } } };
    expect(problem(collection([feature(null, point(1, 2))], utm))).toBe('other-coordinates');
    expect(problem('{"type":"FeatureCollection","features":[')).toBe('no-geojson');
    expect(problem('{"type":"Feature"}')).toBe('no-geojson');
    expect(problem(collection([]))).toBe('empty');
  });
});
