import type { City } from '../../../../src/domain/city.ts';
import { type CityPack, readCityPack } from '../../../../src/domain/geometry/city-pack.ts';
import { readManifest } from '../../../../src/domain/geometry/pack-manifest.ts';
import { indexPosts } from '../../../../src/domain/geometry/post-index.ts';

export interface PackBytes {
  readonly manifest: unknown;
  readonly posts: ArrayBuffer;
  readonly map: ArrayBuffer;
}

/** The demo city of 24,000 posts, which this page's server has beside the page. */
export async function fetchPack(): Promise<PackBytes> {
  const manifest = readManifest(await (await fetch('/manifest.json')).json());
  const [posts, map] = await Promise.all(
    [manifest.files.posts, manifest.files.map].map(async ({ name }) => (await fetch(`/${name}`)).arrayBuffer()),
  );
  return { manifest, posts: posts!, map: map! };
}

export async function fetchCity(): Promise<City> {
  const { manifest, ...files } = await fetchPack();
  const pack = readCityPack(manifest, files);
  return { pack, index: indexPosts(pack.posts) };
}

/** The same city with only every tenth of its posts. */
export function thinCity({ pack }: City, keepEvery: number): City {
  const kept = Array.from({ length: Math.floor(pack.posts.count / keepEvery) }, (_, i) => i * keepEvery);
  const ids = kept.map((index) => pack.posts.id(index));
  const places = new Map(ids.map((id, index) => [id, index]));
  const thin: CityPack = {
    ...pack,
    lists: [],
    posts: {
      count: kept.length,
      lon: Int32Array.from(kept, (index) => pack.posts.lon[index]!),
      lat: Int32Array.from(kept, (index) => pack.posts.lat[index]!),
      street: Uint16Array.from(kept, (index) => pack.posts.street[index]!),
      ward: Uint8Array.from(kept, (index) => pack.posts.ward[index]!),
      id: (index) => ids[index]!,
      indexOf: (id) => places.get(id) ?? -1,
    },
  };
  return { pack: thin, index: indexPosts(thin.posts) };
}
