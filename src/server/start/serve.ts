import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Campaigns } from '../campaign/campaigns.ts';
import { addressesOf, loadCity } from '../city/load-city.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { demoCampaign } from '../demo/demo-campaign.ts';
import { createApp } from '../http/create-app.ts';
import type { Routes } from '../http/environment.ts';
import { Live } from '../http/live.ts';
import { photoDirectory } from '../photos/photo-files.ts';
import { keepSwept } from '../photos/sweep-halves.ts';
import { createFirstCampaign } from './create-campaign.ts';
import { emptyCampaign } from './empty-campaign.ts';
import { keepBackups } from './keep-backups.ts';
import { openDatabase } from './open-database.ts';

/** How long requests in progress may take when the server is told to stop. */
const GRACE_MS = 5_000;

/** What the program knows of itself. */
export interface Program {
  readonly appDirectory: string;
  readonly version: string;
}

/** A server that runs. */
export interface Running {
  readonly port: number;
  /** Finishes what was begun, ends the streams, closes the database. */
  stop(): Promise<void>;
}

/**
 * Starts serving, says where and with what, and prints the office's link when the campaign is new.
 * @throws with a sentence that says what to change; nothing is left open then
 */
export async function serve(config: Config, program: Program, say: (line: string) => void): Promise<Running> {
  const pack = await loadCity(config.pack);
  let app: Routes | undefined;
  const http = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response('Starting.', { status: 503 }),
  }) as Server;
  // The port first: a first start that fails on it must not have made a campaign whose link nobody has seen.
  const port = await listen(http, config);
  let database: Database | undefined;
  try {
    database = await openDatabase(config);
    const now = Date.now();
    const officeCode = await createFirstCampaign(database, now, () =>
      config.demo
        ? demoCampaign(pack.city, now, addressesOf(pack))
        : { changes: { rows: emptyCampaign(pack.city).rows }, devices: [] },
    );
    const live = await Live.start(database);
    const publicUrl = config.url ?? `http://localhost:${port}`;
    app = createApp({
      database,
      campaigns: new Campaigns(),
      city: pack.city,
      pack,
      live,
      publicUrl,
      fixedUrl: config.url,
      trustProxy: config.trustProxy,
      photoDirectory: photoDirectory(config.data),
      now: Date.now,
      ...program,
    });
    const engine = database.engine === 'embedded' ? `embedded in ${config.data}` : 'PostgreSQL';
    say(`Laterne ${program.version} · ${publicUrl} · database ${engine} · city ${pack.manifest.name}`);
    if (officeCode) say(`Office: ${publicUrl}/join#${officeCode}`);
    const stopBackups = startBackups(config, database);
    const stopSweeping = keepSwept(photoDirectory(config.data));
    const open = database;
    return {
      port,
      async stop() {
        stopBackups();
        stopSweeping();
        await stop(http, live, open);
      },
    };
  } catch (error) {
    http.close();
    await database?.close();
    throw error;
  }
}

function startBackups({ backups }: Config, { dump }: Database): () => void {
  if (!backups) return () => {};
  if (!dump) throw new Error('LATERNE_BACKUPS is for the embedded database. Back PostgreSQL up with pg_dump.');
  return keepBackups(dump, backups);
}

async function listen(http: Server, { port, host }: Config): Promise<number> {
  http.listen(port, host);
  try {
    await once(http, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
      );
    }
    if (code === 'EACCES')
      throw new Error(`Port ${port} may only be used by root. Choose one above 1023, for example PORT=8080.`);
    throw error;
  }
  return (http.address() as AddressInfo).port;
}

async function stop(http: Server, live: Live, database: Database): Promise<void> {
  const closed = once(http, 'close');
  http.close();
  live.stop();
  http.closeIdleConnections();
  const impatient = setTimeout(() => http.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(impatient);
  await database.close();
}
