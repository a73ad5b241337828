import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createDataDirectory } from './create-data-directory.ts';
import type { Database, Queryable } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import { DurableFiles } from './durable-files.ts';
import { refuseWhenFull } from './free-space.ts';
import { SentStatements } from './sent-statements.ts';

const INT8 = 20;
/** Two files of its log and a checkpoint. */
const RESERVE = 64 * 1024 ** 2;

/** How the embedded database starts. No -F (it would switch fsync off), and no background work that it cannot have. */
const START_PARAMS = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  // PGlite hands fsync to its file system, but never fdatasync, which would be the default.
  ...['-c', 'wal_sync_method=fsync'],
  ...['-c', 'shared_buffers=16MB'],
  // How large its log may grow; by default that would be 1 GB on a small disk.
  ...['-c', 'max_wal_size=64MB'],
];

/** Where in the data directory the database's own files are. */
export const databaseFiles = (directory: string) => join(directory, 'database');

/**
 * PostgreSQL inside this process (PGlite), durable in `directory`, which is created where needed.
 * @param reserve free bytes on the disk below which no transaction begins; reading goes on
 * @throws DirectoryInUse when another process has it open
 */
export async function openEmbedded(directory: string, reserve = RESERVE): Promise<Database> {
  const unlock = await lockDirectory(directory);
  try {
    const files = databaseFiles(directory);
    await createDataDirectory(files);
    const pglite = await PGlite.create({
      dataDir: files,
      fs: new DurableFiles(files),
      startParams: START_PARAMS,
      parsers: { [INT8]: Number },
    });
    return adapt(pglite, () => refuseWhenFull(directory, reserve), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function adapt(pglite: PGlite, checkSpace: () => void, unlock: () => void): Database {
  const on = (connection: Pick<PGlite, 'query'>): Queryable => ({
    async query<Row>(sql: string, params: readonly unknown[] = []) {
      try {
        return (await connection.query<Row>(sql, [...params])).rows;
      } catch (error) {
        if (error instanceof WebAssembly.RuntimeError) endProcess(error);
        throw error;
      }
    },
  });
  return {
    engine: 'embedded',
    query: on(pglite).query,
    async transaction(work) {
      checkSpace();
      return pglite.transaction(async (connection) => {
        const { query } = on(connection as unknown as PGlite);
        const sent = new SentStatements();
        const result = await work({ query, send: (sql, params) => sent.add(query(sql, params)) }).catch(
          async (error) => {
            throw (await sent.firstFailure()) ?? error;
          },
        );
        const failure = await sent.firstFailure();
        if (failure) throw failure;
        return result;
      });
    },
    async listen(channel, onMessage) {
      await pglite.listen(channel, onMessage);
    },
    async dump() {
      await pglite.query('CHECKPOINT');
      return new Uint8Array(await (await pglite.dumpDataDir('gzip')).arrayBuffer());
    },
    async close() {
      await pglite.close();
      unlock();
    },
  };
}

/** PostgreSQL itself has given up, as it does when its log cannot be written. A new process recovers; this one cannot. */
function endProcess(error: WebAssembly.RuntimeError): never {
  console.error(`The embedded database has stopped (${error.message}). The server ends; start it again.`);
  process.exit(1);
}
