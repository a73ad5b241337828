import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../browser/free-port.ts';
import { createFreshDatabase } from '../browser/fresh-database.ts';
import type { Program } from './program.ts';

export type Engine = 'pglite' | 'postgres';

/** One server process that can die and come back on the same port and data. */
export interface FleetServer {
  readonly url: string;
  readonly up: boolean;
  /** SIGKILL, and back after so many ms. */
  killAndRestart(downMs: number): Promise<void>;
}

export interface ServerFleet {
  /** PostgreSQL: two processes on one database. Embedded: one, because the directory admits only one. */
  readonly servers: readonly FleetServer[];
  readonly officeCode: string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const POSTGRES = process.env.TEST_DATABASE_URL || 'postgresql://postgres@127.0.0.1:5432/postgres';

/** @param breaking the safeguard of the server that is switched off, if any */
export async function startFleet(program: Program, engine: Engine, breaking: string | undefined): Promise<ServerFleet> {
  const data = mkdtempSync(join(tmpdir(), 'laterne-faults-'));
  // Making an embedded database takes seconds: the first one of a run is copied by the others.
  const template = join(program.folder, 'empty-data');
  const codeOfTemplate = join(program.folder, 'office-code');
  const database = engine === 'postgres' ? await createFreshDatabase(POSTGRES) : undefined;
  if (engine === 'pglite' && existsSync(template)) cpSync(template, data, { recursive: true });
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: database?.url ?? '',
    LATERNE_DATA: data,
    LATERNE_PACK: program.pack,
    LATERNE_DEMO: '0',
    LATERNE_FAULTS: '1',
    LATERNE_FAULTS_BREAK: breaking ?? '',
  };
  const servers: Server[] = [];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await database?.drop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const first = await Server.start(program.main, env);
    servers.push(first);
    const printed = /Office: \S+#(\S+)/.exec(first.said)?.[1];
    if (engine === 'pglite' && printed) {
      await first.stop();
      cpSync(data, template, { recursive: true });
      writeFileSync(codeOfTemplate, printed);
      await first.restart();
    }
    const officeCode = printed ?? readFileSync(codeOfTemplate, 'utf8');
    if (engine === 'postgres') servers.push(await Server.start(program.main, env));
    return { servers, officeCode, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whatever ends this run, no server outlives it. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

class Server implements FleetServer {
  readonly url: string;
  readonly #main: string;
  readonly #env: NodeJS.ProcessEnv;
  #child!: ChildProcess;
  said = '';
  up = false;
  #coming: Promise<void> | undefined;

  private constructor(main: string, port: number, env: NodeJS.ProcessEnv) {
    this.#main = main;
    this.#env = { ...env, PORT: String(port) };
    this.url = `http://localhost:${port}`;
  }

  static async start(main: string, env: NodeJS.ProcessEnv): Promise<Server> {
    const server = new Server(main, await freePort(), env);
    await server.restart();
    return server;
  }

  async restart(): Promise<void> {
    this.#child = spawn(process.execPath, [this.#main], { env: this.#env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      stream.on('data', (chunk) => (this.said += String(chunk)));
    const child = this.#child;
    children.add(child);
    child.once('exit', () => children.delete(child));
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const health = await fetch(`${this.url}/api/health`).catch(() => undefined);
      if (health?.ok) break;
      if (this.#child.exitCode !== null) throw new Error(`The server ended early. It said:\n${this.said}`);
      if (Date.now() > deadline) throw new Error(`The server did not come up. It said:\n${this.said}`);
      await sleep(25);
    }
    this.up = true;
  }

  async killAndRestart(downMs: number): Promise<void> {
    if (!this.up) return this.#coming;
    await this.#end('SIGKILL');
    this.#coming = sleep(downMs).then(() => this.restart());
    await this.#coming;
  }

  async stop(): Promise<void> {
    await this.#coming;
    await this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    this.up = false;
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill(signal);
    await gone;
  }
}
