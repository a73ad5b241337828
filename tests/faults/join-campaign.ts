import type { City } from '../../src/domain/city.ts';
import { readCityPack } from '../../src/domain/geometry/city-pack.ts';
import type { PackManifest } from '../../src/domain/geometry/pack-manifest.ts';
import { indexPosts } from '../../src/domain/geometry/post-index.ts';
import type { Actor } from '../../src/domain/mutator.ts';

/** Somebody who joined: who they are, and the cookie of their device. */
export interface Joined {
  readonly actor: Actor;
  readonly cookie: string;
}

/** Joins through the same door as everybody. */
export async function join(url: string, code: string, name: string): Promise<Joined> {
  const response = await post(url, '/api/join', { code, name });
  const { actor } = (await response.json()) as { actor: Actor };
  const cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
  return { actor: { id: actor.id, role: actor.role, ward: actor.ward }, cookie };
}

/** A new invitation by the office. */
export async function invite(url: string, office: Joined, role: string, uses: number): Promise<string> {
  const wish = { role, ward: null, uses, expiresAt: Date.now() + 86_400_000 };
  const response = await post(url, '/api/invites', wish, office.cookie);
  return ((await response.json()) as { code: string }).code;
}

async function post(url: string, path: string, body: unknown, cookie = ''): Promise<Response> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status} ${await response.text()}`);
  return response;
}

/** The city that the server serves. */
export async function loadCity(url: string): Promise<City> {
  const manifest = (await (await fetch(`${url}/api/pack`)).json()) as PackManifest;
  const [posts, map] = await Promise.all(
    [manifest.files.posts, manifest.files.map].map(async ({ name }) =>
      (await fetch(`${url}/packs/${name}`)).arrayBuffer(),
    ),
  );
  const pack = readCityPack(manifest, { posts: posts!, map: map! });
  return { pack, index: indexPosts(pack.posts) };
}
