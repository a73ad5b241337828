import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importCity } from '../../geo/import-city.ts';
import { writePack } from '../../geo/write-pack.ts';
import { readList } from '../../src/app/office/lists/import/read-list.ts';
import type { City } from '../../src/domain/city.ts';
import { readCityPack } from '../../src/domain/geometry/city-pack.ts';
import { METRES_PER_DEGREE } from '../../src/domain/geometry/lon-lat.ts';
import { indexPosts } from '../../src/domain/geometry/post-index.ts';
import { matchPlaces } from '../../src/domain/rules/match-places.ts';
import { smallWorld } from '../fixtures/small-campaign.ts';
import { GEODATA, hasData, importRealCity } from './import-real-city.ts';

const never = () => false;

describe.skipIf(!hasData('flensburg'))('the 126 poster places of Flensburg as a list', () => {
  const { view } = smallWorld();
  const list = () => readList(readFileSync(resolve(GEODATA, 'flensburg/posters.geojson')));

  test('are all read, with their names and without one that is broken or written twice', async () => {
    const { places, broken } = list();
    expect(broken).toEqual([]);
    expect(places).toHaveLength(126);
    expect(places[0]).toMatchObject({ line: 1, name: 'Apenrader Straße 172' });
    expect(new Set(places.map(({ source }) => source)).size).toBe(126);
  });

  test('find their posts in a pack of Flensburg, each its own, and stay new where the pack has none', async () => {
    const city = await flensburg();
    const { places } = list();
    const moved = places.map((place) => ({
      ...place,
      at: { ...place.at!, lat: place.at!.lat + 12 / METRES_PER_DEGREE },
    }));
    for (const [found, metres] of [
      [matchPlaces(view, city, places, never), 0],
      [matchPlaces(view, city, moved, never), 12],
    ] as const) {
      const matched = found.filter((match) => match.kind === 'matched');
      expect(matched).toHaveLength(126);
      expect(new Set(matched.map(({ post }) => post.id)).size).toBe(126);
      for (const match of matched) expect(match.metres).toBeCloseTo(metres, 0);
    }
    const far = places.map((place) => ({
      ...place,
      at: { ...place.at!, lat: place.at!.lat + 26 / METRES_PER_DEGREE },
    }));
    const kinds = new Set(matchPlaces(view, city, far, never).map(({ kind }) => kind));
    expect(kinds.has('new')).toBe(true);
  });

  test.skipIf(!hasData('magdeburg'))('are all outside of Magdeburg', async () => {
    const { pack } = await importRealCity('magdeburg');
    const city = { pack, index: indexPosts(pack.posts) };
    expect(matchPlaces(view, city, list().places, never).every(({ kind }) => kind === 'outside')).toBe(true);
  });
});

/** A pack whose posts are the places themselves. */
async function flensburg(): Promise<City> {
  const file = 'flensburg/wahlbezirke.geojson';
  const { draft } = await importCity(
    {
      id: 'flensburg',
      name: 'Flensburg',
      timezone: 'Europe/Berlin',
      attribution: [],
      outline: { file },
      wards: { file, idField: 'Bezirksnum', nameField: 'Name', official: true },
      streets: [],
      posts: { file: 'flensburg/posters.geojson' },
      lists: [],
    },
    GEODATA,
  );
  const { manifest, files } = writePack(draft);
  const bytes = (wanted: { name: string }) => files.get(wanted.name)!.slice().buffer;
  const pack = readCityPack(manifest, { posts: bytes(manifest.files.posts), map: bytes(manifest.files.map) });
  return { pack, index: indexPosts(pack.posts) };
}
