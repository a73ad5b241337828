import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type City, type PostPlace, packPost } from '../../src/domain/city.ts';
import { readCityPack } from '../../src/domain/geometry/city-pack.ts';
import { metresBetween } from '../../src/domain/geometry/lon-lat.ts';
import { readManifest } from '../../src/domain/geometry/pack-manifest.ts';
import { indexPosts } from '../../src/domain/geometry/post-index.ts';
import { reasonsAgainstHanging } from '../../src/domain/rules/reasons-against-hanging.ts';
import type { View } from '../../src/domain/view.ts';
import { PROTOCOL, type SyncResponse } from '../../src/sync/protocol.ts';
import { Replica } from '../../src/sync/replica.ts';
import { joinOffice, post } from './join-campaign.ts';
import type { RunningServer } from './start-server.ts';

export interface KnownCampaign {
  readonly view: View;
  readonly city: City;
  /** So many free posts, each so far from the others that a poster on one leaves the others free. */
  freePosts(count: number): PostPlace[];
  /** A post that only an exclusion with this reason speaks against. */
  excludedPost(reason: string): PostPlace;
  /** Reads it again from the server. */
  again(): Promise<KnownCampaign>;
}

/** The campaign as the office would see it now, over the same endpoint that phones use. */
export async function readCampaign(server: RunningServer): Promise<KnownCampaign> {
  return pull(server, await joinOffice(server));
}

async function pull(server: RunningServer, cookie: string): Promise<KnownCampaign> {
  const view = new Replica();
  const city = demoCity();
  const now = Date.now();
  let cursor: SyncResponse['cursor'] | null = null;
  let [epoch, audience]: (string | null)[] = [null, null];
  for (let more = true; more; ) {
    const request = {
      protocol: PROTOCOL,
      clientId: '01900000-0000-7000-8000-00000000face',
      oldestSeq: 1,
      pending: 0,
      sentAt: now,
      mutations: [],
    };
    const response = await post(server, '/api/sync', { ...request, cursor, epoch, audience }, cookie);
    const page = (await response.json()) as SyncResponse;
    for (const { kind, row } of page.rows) view.put(kind as 'placement', row as never);
    ({ cursor, epoch, audience, more } = page);
  }
  const reasons = (place: PostPlace) => reasonsAgainstHanging(view, city, place, now);
  const posts = Array.from({ length: city.pack.posts.count }, (_, index) => packPost(city, index));
  return {
    view,
    city,
    freePosts(count) {
      const chosen: PostPlace[] = [];
      for (const place of posts) {
        if (chosen.length === count) break;
        if (chosen.every((other) => metresBetween(place, other) > 300) && reasons(place).length === 0) {
          chosen.push(place);
        }
      }
      return chosen;
    },
    excludedPost(reason) {
      const found = posts.find((place) => {
        const [first, ...others] = reasons(place);
        return first?.code === 'excluded' && first.reason === reason && others.length === 0;
      });
      if (!found) throw new Error(`The demo campaign has no post that is excluded for ${reason} and carries nothing.`);
      return found;
    },
    again: () => pull(server, cookie),
  };
}

function demoCity(): City {
  const directory = resolve(import.meta.dirname, '../../dist/demo-pack');
  const manifest = readManifest(JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')));
  const bytes = (name: string) => new Uint8Array(readFileSync(join(directory, name))).buffer;
  const pack = readCityPack(manifest, {
    posts: bytes(manifest.files.posts.name),
    map: bytes(manifest.files.map.name),
  });
  return { pack, index: indexPosts(pack.posts) };
}
