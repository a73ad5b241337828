import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MultiPolygon } from '../../geo/city-draft.ts';
import { type WrittenPack, writePack } from '../../geo/write-pack.ts';
import { CampaignDatabase } from '../../src/device/campaign-database.ts';
import { loadCityPack, updateCityPack } from '../../src/device/city-pack-cache.ts';
import { loadAddresses } from '../../src/device/load-addresses.ts';
import { loadLateFile } from '../../src/device/load-late-file.ts';
import { PackError } from '../../src/domain/geometry/pack-error.ts';

/** A city of one ward, one street, so many posts and houses with these numbers. */
function cityOf(posts: number, houses: string[] = []): WrittenPack {
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
    residents: houses.map((_, i) => ({ lon: 11.61 + i / 1000, lat: 52.15, people: 2 })),
    addresses: houses.map((number, i) => ({ lon: 11.61 + i / 1000, lat: 52.15, street: 0, number, homes: 0 })),
  });
}

let served: WrittenPack;
let broken: (path: string) => Response | undefined;
let asked: string[];

beforeEach(() => {
  broken = () => undefined;
  asked = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
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

describe('the addresses of the city', () => {
  beforeEach(() => {
    const session = {
      campaign: { id: crypto.randomUUID(), name: 'Small', demo: true },
      actor: { id: 'me', name: 'Mia', role: 'office', ward: null },
      device: { id: 'laptop' },
    };
    vi.stubGlobal('localStorage', { getItem: () => JSON.stringify(session) });
  });

  test('are not fetched with the city', async () => {
    served = cityOf(20, ['1', '2']);
    await updateCityPack(newDatabase(), undefined);
    expect(asked.filter((path) => path.includes('addresses'))).toEqual([]);
  });

  test('are fetched when they are first asked for, and are there without a network ever after', async () => {
    served = cityOf(20, ['1', '2', '12a']);
    expect((await loadAddresses(served.manifest))?.count).toBe(3);
    broken = () => Response.error();
    const addresses = await loadAddresses(served.manifest);
    expect(addresses?.number(2)).toBe('12a');
    expect(asked).toHaveLength(1);
  });

  test('of a new pack take the place of the old', async () => {
    served = cityOf(20, ['1']);
    await loadAddresses(served.manifest);
    served = cityOf(20, ['1', '3']);
    expect((await loadAddresses(served.manifest))?.count).toBe(2);
  });

  test('leave the stored city as it is', async () => {
    served = cityOf(20, ['1']);
    const db = new CampaignDatabase(JSON.parse(localStorage.getItem('')!).campaign.id);
    await updateCityPack(db, undefined);
    await loadAddresses(served.manifest);
    expect((await loadCityPack(db))?.pack.posts.count).toBe(20);
  });

  test('are null, without a question to the server, where the city has none', async () => {
    served = cityOf(20);
    expect(await loadAddresses(served.manifest)).toBeNull();
    expect(asked).toEqual([]);
  });

  test('that arrive damaged are refused by name and not kept', async () => {
    served = cityOf(20, ['1']);
    broken = () => new Response(new Uint8Array(served.manifest.files.addresses!.bytes));
    await expect(loadAddresses(served.manifest)).rejects.toThrow(served.manifest.files.addresses!.name);
    broken = () => undefined;
    expect((await loadAddresses(served.manifest))?.count).toBe(1);
  });

  test('that were damaged in the store are fetched again', async () => {
    served = cityOf(20, ['1', '2']);
    await loadAddresses(served.manifest);
    const db = new CampaignDatabase(JSON.parse(localStorage.getItem('')!).campaign.id);
    const { name, bytes } = served.manifest.files.addresses!;
    await db.table('pack').put({ name, bytes: new ArrayBuffer(bytes) }, 'addresses');
    expect((await loadAddresses(served.manifest))?.count).toBe(2);
    expect(asked).toHaveLength(2);
  });

  test('lie beside the other late files, each of which is there or null', async () => {
    served = cityOf(20, ['1', '2']);
    const { residents } = served.manifest.files;
    expect((await loadLateFile(served.manifest, 'residents'))?.byteLength).toBe(residents!.bytes);
    expect((await loadAddresses(served.manifest))?.count).toBe(2);
    expect(await loadLateFile(served.manifest, 'places')).toBeNull();
    broken = () => Response.error();
    expect((await loadLateFile(served.manifest, 'residents'))?.byteLength).toBe(residents!.bytes);
    expect(asked.filter((path) => path.includes('places'))).toEqual([]);
  });
});
