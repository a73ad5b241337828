import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Campaigns } from '../../../src/server/campaign/campaigns.ts';
import type { Database } from '../../../src/server/database/database.ts';
import { createApp } from '../../../src/server/http/create-app.ts';
import type { WebServer } from '../../../src/server/http/environment.ts';
import { Live } from '../../../src/server/http/live.ts';
import { createInvite, type NewInvite } from '../../../src/server/sessions/invites.ts';
import { smallCity } from '../../fixtures/small-city.ts';

/** The whole of HTTP on a free port, over a database. */
export async function serveOn(database: Database, overrides: Partial<WebServer> = {}) {
  const city = smallCity();
  const files = new Map([['posts-0123456789abcdef.bin', new Uint8Array(5_000).fill(7).buffer as ArrayBuffer]]);
  const live = await Live.start(database);
  const app = createApp({
    database,
    campaigns: new Campaigns(),
    city,
    pack: { city, manifest: city.pack.manifest, files },
    live,
    publicUrl: 'http://localhost:1',
    fixedUrl: undefined,
    trustProxy: false,
    photoDirectory: '/nowhere/photos',
    now: Date.now,
    appDirectory: '/nowhere',
    version: 'test',
    ...overrides,
  });
  const http = createAdaptorServer({ fetch: app.fetch }) as Server;
  http.listen(0);
  await once(http, 'listening');
  return {
    url: `http://localhost:${(http.address() as AddressInfo).port}`,
    async stop() {
      live.stop();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

/** A browser: keeps its cookie, speaks JSON. */
export class Visitor {
  readonly #url: string;
  cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(this.#url + path, {
      method,
      headers: { cookie: this.cookie, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const set = response.headers.get('set-cookie');
    if (set) this.cookie = set.split(';')[0]!;
    const text = await response.text();
    const answer = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: answer };
  }

  /** Joins with an invite; fails the test when that fails. */
  async join(code: string, name = 'Kim'): Promise<this> {
    const { status, body } = await this.ask('POST', '/api/join', { code, name });
    if (status !== 200) throw new Error(`join: ${status} ${JSON.stringify(body)}`);
    return this;
  }
}

/** An invite's code, straight from the database. */
export async function inviteCode(database: Database, campaignId: string, invite: Partial<NewInvite> = {}) {
  const now = Date.now();
  const full: NewInvite = { role: 'volunteer', ward: null, uses: 100, expiresAt: now + 60_000, ...invite };
  return (await createInvite(database, campaignId, full, null, now)).code;
}
