import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MultiPolygon } from '../../geo/city-draft.ts';
import { type WrittenPack, writePack } from '../../geo/write-pack.ts';
import { CampaignDatabase } from '../../src/device/campaign-database.ts';
import { loadCityPack, updateCityPack } from '../../src/device/city-pack-cache.ts';
import { PackError } from '../../src/domain/geometry/pack-error.ts';

/** A city of one ward, one street and so many posts. */
function cityOf(posts: number): WrittenPack {
  const [west, south, east, north] = [11.6, 52.1, 11.7, 52.2];
  const area: MultiPolygon = [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ];
  return writePack({
    id: 'small',
    name: 'Small',
    timezone: 'Europe/Berlin',
    schematic: true,
    wardBorders: 'approximate',
    attribution: [],
    outline: area,
    wards: [{ id: '01', name: 'All', residents: 5, approximate: true, area }],
    districts: [],
    water: [],
    streets: [
      {
        name: 'Hauptweg',
        kind: 2,
        lines: [
          [
            [west, south],
            [east, north],
          ],
        ],
      },
    ],
    posts: Array.from({ length: posts }, (_, i) => ({
      id: `P${i}`,
      lon: 11.61 + i / 1000,
      lat: 52.15,
      street: 0,
      ward: 0,
    })),
    lists: [],
    residents: [],
  });
}

let served: WrittenPack;
let broken: (path: string) => Response | undefined;

beforeEach(() => {
  broken = () => undefined;
  vi.stubGlobal('fetch', async (path: string) => {
    const instead = broken(path);
    if (instead) return instead;
    if (path === '/api/pack') return Response.json(served.manifest);
    const bytes = served.files.get(path.replace('/packs/', ''));
    return bytes ? new Response(Uint8Array.from(bytes)) : new Response('', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const newDatabase = () => new CampaignDatabase(crypto.randomUUID());

describe('the city on this phone', () => {
  test('is loaded once, and is there without a network ever after', async () => {
    const db = newDatabase();
    expect(await loadCityPack(db)).toBeUndefined();
    served = cityOf(20);
    expect((await updateCityPack(db, undefined))?.pack.posts.count).toBe(20);
    broken = () => Response.error();
    const city = await loadCityPack(db);
    expect(city?.pack.posts.id(7)).toBe('P7');
    expect(city?.index.nearest({ lon: 11.6171, lat: 52.15 }, 50)?.index).toBe(7);
  });

  test('is not loaded again while it is still the right one', async () => {
    const db = newDatabase();
    served = cityOf(20);
    const city = await updateCityPack(db, undefined);
    expect(await updateCityPack(db, city?.pack.manifest.hash)).toBeUndefined();
  });

  test('a new one takes the place of the old', async () => {
    const db = newDatabase();
    served = cityOf(20);
    const old = await updateCityPack(db, undefined);
    served = cityOf(30);
    await updateCityPack(db, old?.pack.manifest.hash);
    expect((await loadCityPack(db))?.pack.posts.count).toBe(30);
  });

  test.each<[string, (path: string) => Response | undefined]>([
    ['a truncated file', (path) => (path.includes('posts') ? new Response(new Uint8Array(100)) : undefined)],
    [
      'a file with other content of the same length',
      (path) => {
        const bytes = served.files.get(path.replace('/packs/', ''));
        return bytes && new Response(new Uint8Array(bytes.byteLength));
      },
    ],
    ['a missing file', (path) => (path.includes('map-') ? new Response('', { status: 404 }) : undefined)],
    ['a manifest that is none', (path) => (path === '/api/pack' ? Response.json({ hello: 1 }) : undefined)],
  ])('%s is refused by name, and the old city stays', async (_, damage) => {
    const db = newDatabase();
    served = cityOf(20);
    await updateCityPack(db, undefined);
    served = cityOf(30);
    broken = damage;
    await expect(updateCityPack(db, 'another')).rejects.toBeInstanceOf(PackError);
    expect((await loadCityPack(db))?.pack.posts.count).toBe(20);
  });
});
