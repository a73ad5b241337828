import { CampaignDatabase, CURRENT } from '../../../../src/device/campaign-database.ts';
import { loadCityPack } from '../../../../src/device/city-pack-cache.ts';
import { fetchPack } from './fetch-city.ts';

export interface Loads {
  readonly ours: readonly number[];
  readonly raw: readonly number[];
}

/**
 * Loading the city from this phone's store as the app does it (Dexie, then readCityPack), against reading the same bytes
 * as one record of a bare IndexedDB. Both databases are open before; the two take turns. ms each.
 */
export async function measureLoads(times: number): Promise<Loads> {
  const pack = await fetchPack();
  const database = new CampaignDatabase('bench');
  await database.pack.put(pack, CURRENT);
  const bytes = new Uint8Array(pack.posts.byteLength + pack.map.byteLength);
  bytes.set(new Uint8Array(pack.posts));
  bytes.set(new Uint8Array(pack.map), pack.posts.byteLength);
  const bare = await openBare();
  await inStore(bare, 'readwrite', (store) => store.put(bytes.buffer, 'pack'));
  const ours: number[] = [];
  const raw: number[] = [];
  for (let i = 0; i < times; i++) {
    const [a, b] = [performance.now(), await loadCityPack(database)];
    ours.push(performance.now() - a);
    if (b?.pack.posts.count !== 24_000) throw new Error('the city was not loaded');
    const c = performance.now();
    const read = (await inStore(bare, 'readonly', (store) => store.get('pack'))) as ArrayBuffer;
    raw.push(performance.now() - c);
    if (read.byteLength !== bytes.length) throw new Error('the bytes were not read');
  }
  database.close();
  bare.close();
  return { ours, raw };
}

function openBare(): Promise<IDBDatabase> {
  const request = indexedDB.open('bare', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('one');
  return settled(request);
}

const inStore = (database: IDBDatabase, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest) =>
  settled<unknown>(ask(database.transaction('one', mode).objectStore('one')));

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
