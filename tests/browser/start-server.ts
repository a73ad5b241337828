import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';
import { createFreshDatabase, type FreshDatabase } from './fresh-database.ts';

export type Engine = 'embedded' | 'postgresql';

/** The built server as its own process, with a port and data of its own. */
export interface RunningServer {
  /** `http://localhost:PORT`, the same after a restart. */
  readonly url: string;
  /** The link that the first start prints, `URL/join#CODE`. */
  readonly officeLink: string;
  /** Process id of the running server; changes with a restart. */
  readonly pid: number;
  /** SIGKILL, as a power cut would: nothing is closed, nothing is flushed. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data; waits until it answers. */
  restart(): Promise<void>;
  /** SIGTERM; waits until it is gone, then deletes its data. */
  remove(): Promise<void>;
}

export interface ServerOptions {
  readonly engine?: Engine;
  /** false: a campaign before its first decision. */
  readonly demo?: boolean;
  /** Further environment, for example `{ LATERNE_DEMO: '0' }`; with it, the server makes its first start. */
  readonly env?: Record<string, string>;
  /** Data of the embedded database that is there already, with the code of its office invite; `remove` deletes it. */
  readonly data?: { readonly directory: string; readonly officeCode: string };
}

const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/server/main.js');
const PATIENCE_MS = 60_000;

/**
 * Starts the built server (`npm start` or `npm test` builds it) on a free port with the campaign as it is after the first
 * start. With further environment it really is the first start, on empty data.
 * @throws with everything the server has said when it ends early or stays silent for a minute
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { engine = 'embedded', demo = true, env, data } = options;
  if (data) return run(storeIn(data.directory), env ?? {}, data.officeCode);
  if (env) return run(await makeStore(engine), env, undefined);
  const name = `${engine} ${demo}`;
  const template = templates.get(name) ?? makeTemplate(engine, demo);
  templates.set(name, template);
  const { store, code } = await template;
  return run(await store.copy(), {}, code);
}

const templates = new Map<string, Promise<{ store: Store; code: string }>>();

/** Makes the campaign once: every journey begins with a copy of it. */
async function makeTemplate(engine: Engine, demo: boolean): Promise<{ store: Store; code: string }> {
  const store = await makeStore(engine);
  process.once('exit', () => rmSync(store.data, { recursive: true, force: true }));
  const server = await run(store, { LATERNE_DEMO: demo ? '1' : '0' }, undefined);
  await server.stop();
  return { store, code: new URL(server.officeLink).hash.slice(1) };
}

/** Where a server keeps its data. */
interface Store {
  readonly data: string;
  readonly database: FreshDatabase | undefined;
  copy(): Promise<Store>;
  remove(): Promise<void>;
}

async function makeStore(engine: Engine, from?: Store): Promise<Store> {
  const data = mkdtempSync(join(tmpdir(), 'laterne-data-'));
  if (from) cpSync(from.data, data, { recursive: true });
  const database = engine === 'postgresql' ? await createFreshDatabase(testDatabaseUrl(), from?.database) : undefined;
  return storeIn(data, database);
}

function storeIn(data: string, database?: FreshDatabase): Store {
  const store: Store = {
    data,
    database,
    copy: () => makeStore(database ? 'postgresql' : 'embedded', store),
    remove: async () => {
      rmSync(data, { recursive: true, force: true });
      await database?.drop();
    },
  };
  return store;
}

async function run(
  store: Store,
  env: Record<string, string>,
  code: string | undefined,
): Promise<RunningServer & { stop(): Promise<void> }> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: store.database?.url ?? '',
    PORT: String(port),
    LATERNE_DATA: store.data,
    ...env,
  };
  let server = launch(environment);
  try {
    const officeLink = code
      ? `${url}/join#${code}`
      : await waitFor(server, () => /Office: (\S+)/.exec(server.said())?.[1]);
    await waitFor(server, () => answers(url));
    return {
      url,
      officeLink,
      get pid() {
        return server.process.pid ?? -1;
      },
      kill: () => end(server, 'SIGKILL'),
      restart: async () => {
        server = launch(environment);
        await waitFor(server, () => answers(url));
      },
      stop: () => end(server, 'SIGTERM'),
      remove: async () => {
        await end(server, 'SIGTERM');
        await store.remove();
      },
    };
  } catch (error) {
    await end(server, 'SIGKILL');
    await store.remove();
    throw error;
  }
}

interface Launched {
  readonly process: ChildProcess;
  /** Everything that it has printed so far. */
  said(): string;
}

function launch(env: NodeJS.ProcessEnv): Launched {
  const child = spawn(process.execPath, [MAIN], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
  return { process: child, said: () => text };
}

const hasEnded = ({ process: { exitCode, signalCode } }: Launched) => exitCode !== null || signalCode !== null;

async function end(server: Launched, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(server)) return;
  const gone = once(server.process, 'exit');
  server.process.kill(signal);
  await gone;
}

async function answers(url: string): Promise<true | undefined> {
  const response = await fetch(`${url}/api/health`).catch(() => undefined);
  return response?.ok ? true : undefined;
}

async function waitFor<T>(server: Launched, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== undefined) return found;
    if (hasEnded(server)) throw new Error(`The server ended early. It said:\n${server.said()}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`The server did not come up within ${PATIENCE_MS / 1000} s. It said:\n${server.said()}`);
}

function testDatabaseUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('Set TEST_DATABASE_URL to a PostgreSQL server on which tests may create databases.');
  return url;
}
