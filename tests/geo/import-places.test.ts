import { describe, expect, test } from 'vitest';
import { readCityDescription } from '../../geo/city-description.ts';
import { importCity } from '../../geo/import-city.ts';
import { writePack } from '../../geo/write-pack.ts';
import { PLACE_KINDS, readPlaces } from '../../src/domain/geometry/read-places.ts';
import { collection, polygon, square, tinyCity } from './tiny-city.ts';

const STOPS = { file: 'stops.txt', kind: 'stop', lat: 'stop_lat', lon: 'stop_lon' };
const GTFS = { ...STOPS, nameField: 'stop_name', typeField: 'location_type' };
const SCHOOLS = { file: 'schools.geojson', kind: 'school', nameField: 'name' };
const HEADER = 'stop_name,stop_lat,stop_lon,location_type\n';

async function imported(files: Record<string, string>, ...places: object[]) {
  const city = await tinyCity(files, { places });
  return importCity(await readCityDescription(city.description), city.data);
}

describe('the stops of a timetable', () => {
  test('are the platforms of one name side by side as one stop, and those of another stop far off as another', async () => {
    const rows = ['Markt,50.005,10.002,0', 'Markt,50.006,10.002,', 'Markt,50.005,10.012,0', 'Bahnhof,50.005,10.002,0'];
    const { draft, report } = await imported({ 'stops.txt': HEADER + rows.join('\n') }, GTFS);
    expect(draft.places).toEqual([
      { lon: 10.002, lat: 50.0055, kind: 'stop' },
      { lon: 10.012, lat: 50.005, kind: 'stop' },
      { lon: 10.002, lat: 50.005, kind: 'stop' },
    ]);
    expect(report.read.at(-1)).toEqual({ file: 'stops.txt', what: 'stops', count: 4 });
    expect(report.notes).toEqual([{ file: 'stops.txt', place: 'all', reason: '4 entries are 3 stops' }]);
  });

  test('are neither stations, entrances nor the stops of the next city, and the report counts those', async () => {
    const rows = ['A,50.005,10.002,0', 'B,50.005,10.002,1', 'C,50.005,10.002,2', 'D,51,10,0', 'E,51,10,0'];
    const { draft, report } = await imported({ 'stops.txt': HEADER + rows.join('\n') }, GTFS);
    expect(draft.places).toHaveLength(1);
    expect(report.notes.map(({ reason }) => reason)).toEqual([
      '2 of 5 rows are stations or entrances, not stops',
      '2 of 3 lie outside the city',
    ]);
    expect(report.dropped).toEqual([]);
  });

  test('without names stay as they are, and a bad row is dropped with its line', async () => {
    const rows = ['A,50.005,10.002,0', 'A,50.005,10.002,0', 'A,north,10.002,0'];
    const { draft, report } = await imported({ 'stops.txt': HEADER + rows.join('\n') }, STOPS);
    expect(draft.places).toHaveLength(2);
    expect(report.dropped).toEqual([{ file: 'stops.txt', place: 'line 4', reason: 'a coordinate is not a number' }]);
  });

  test('that all lie elsewhere, and columns that nobody named, stop the import with a sentence', async () => {
    const elsewhere = { 'stops.txt': `${HEADER}A,10.002,50.005,0` };
    await expect(imported(elsewhere, GTFS)).rejects.toThrow('stops.txt: not one of its stops lies in the city.');
    const { lat: _, ...unnamed } = GTFS;
    await expect(imported(elsewhere, unnamed)).rejects.toThrow('places.lat and places.lon must name its columns');
    const wrong = { ...GTFS, lon: 'x' };
    await expect(imported(elsewhere, wrong)).rejects.toThrow('stops.txt, line 1: column "x" is missing');
  });
});

describe('the schools of a GeoJSON', () => {
  test('are points or the middle of their grounds, and a line or half a polygon is dropped by its number', async () => {
    const ground = square(10.004, 50.004, 0.002, 0.002);
    const features = [
      { properties: { name: 'Erste' }, geometry: { type: 'Point', coordinates: [10.002, 50.005] } },
      { properties: { name: 'Zweite' }, geometry: polygon(ground) },
      { geometry: { type: 'MultiPolygon', coordinates: [[square(10.014, 50.004, 0.002, 0.002)]] } },
      { geometry: { type: 'LineString', coordinates: ground } },
      { geometry: { type: 'Polygon', coordinates: [] } },
      { geometry: { type: 'Polygon', coordinates: [[['x', 1]]] } },
    ];
    const { draft, report } = await imported({ 'schools.geojson': collection(features) }, SCHOOLS);
    expect(draft.places?.map(({ lon, lat, kind }) => [lon.toFixed(4), lat.toFixed(4), kind])).toEqual([
      ['10.0020', '50.0050', 'school'],
      ['10.0050', '50.0050', 'school'],
      ['10.0150', '50.0050', 'school'],
    ]);
    expect(report.dropped.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'feature 4: a LineString where a place is needed',
      'feature 5: an area without a border',
      'feature 6: a position is not a pair of numbers',
    ]);
  });
});

describe('the places file of a pack', () => {
  test('has all places by kind and from west to east', async () => {
    const files = {
      'stops.txt': `${HEADER}B,50.005,10.012,0\nA,50.005,10.002,0`,
      'schools.geojson': collection([{ geometry: { type: 'Point', coordinates: [10.001, 50.001] } }]),
    };
    const { draft } = await imported(files, SCHOOLS, GTFS);
    const pack = writePack(draft);
    const file = pack.manifest.files.places!;
    const { count, lon, lat, kind } = readPlaces(file, pack.files.get(file.name)!.slice().buffer);
    expect(pack.manifest.counts.places).toBe(3);
    const rows = Array.from({ length: count }, (_, i) => [lon[i], lat[i], PLACE_KINDS[kind[i]!]]);
    expect(rows).toEqual([
      [100_020_000, 500_050_000, 'stop'],
      [100_120_000, 500_050_000, 'stop'],
      [100_010_000, 500_010_000, 'school'],
    ]);
  });

  test('is absent where the description names none, and so is its count', async () => {
    const { draft } = await imported({});
    const { manifest } = writePack(draft);
    expect(manifest.files.places).toBeUndefined();
    expect(manifest.counts.places).toBeUndefined();
  });
});
