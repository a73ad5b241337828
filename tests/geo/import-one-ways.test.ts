import { expect, test } from 'vitest';
import { readCityDescription } from '../../geo/city-description.ts';
import { importCity } from '../../geo/import-city.ts';
import { writePack } from '../../geo/write-pack.ts';
import { readCityPack } from '../../src/domain/geometry/city-pack.ts';
import { collection, tinyCity } from './tiny-city.ts';

/** A line of a street along a parallel. */
const way = (name: string, north: number, oneway?: string) => ({
  properties: { name, oneway },
  geometry: {
    type: 'MultiLineString',
    coordinates: [0.001, 0.011].map((east) => [
      [10 + east, 50 + north],
      [10.008 + east, 50 + north],
    ]),
  },
});

async function streetsOf(oneWayField: string | undefined, ...features: object[]) {
  const streets = [{ file: 'streets.geojson', nameField: 'name', oneWayField }];
  const city = await tinyCity({ 'streets.geojson': collection(features) }, { streets });
  const { draft } = await importCity(await readCityDescription(city.description), city.data);
  const { manifest, files } = writePack(draft);
  const bytes = (file: { name: string }) => files.get(file.name)!.slice().buffer;
  const pack = readCityPack(manifest, { posts: bytes(manifest.files.posts), map: bytes(manifest.files.map) });
  return { manifest, oneWays: pack.streets.map(({ name, oneWay }) => [name, oneWay && [...oneWay]]) };
}

test('one-way streets are known line by line, along the line or against it', async () => {
  const features = [way('Hauptweg', 0.005), way('Hin', 0.006, 'yes'), way('Her', 0.007, '-1'), way('Hin', 0.008, 'no')];
  const { oneWays } = await streetsOf('oneway', ...features);
  expect(oneWays).toEqual([
    ['Hauptweg', [0, 0]],
    ['Hin', [1, 1, 0, 0]],
    ['Her', [2, 2]],
  ]);
});

test('a pack in which no street is one-way is the same to the last byte as one of which nobody knows', async () => {
  const features = [way('Hauptweg', 0.005), way('Hin', 0.006, 'no')];
  const [asked, never] = [await streetsOf('oneway', ...features), await streetsOf(undefined, ...features)];
  expect(asked.manifest).toEqual(never.manifest);
  expect(asked.oneWays[0]).toEqual(['Hauptweg', undefined]);
});
