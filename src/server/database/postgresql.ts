import pg from 'pg';
import type { Database, Queryable } from './database.ts';
import { SentStatements } from './sent-statements.ts';

const INT8 = 20;
const RECONNECT_MS = 1_000;

/** int8 (and count(*)) as number: our versions and times stay far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/**
 * PostgreSQL 15 or newer over a pool of connections.
 * @throws when it cannot be reached, naming host and database
 */
export async function openPostgresql(url: string): Promise<Database> {
  // pipeline: statements that do not wait for each other travel together.
  const pool = new pg.Pool({ connectionString: url, max: 10, types, pipeline: true, application_name: 'laterne' });
  pool.on('error', () => {}); // an idle connection broke: the pool opens another with the next query
  const names = new Map<string, string>();
  const listeners = new Set<pg.Client>();
  let closed = false;

  const on = (connection: pg.Pool | pg.PoolClient): Queryable => ({
    async query<Row>(sql: string, params: readonly unknown[] = []) {
      // A named statement is parsed and planned once per connection.
      const name = names.get(sql) ?? `laterne_${names.size}`;
      names.set(sql, name);
      const { rows } = await connection.query({ name, text: sql, values: [...params] });
      return rows as Row[];
    },
  });

  try {
    await pool.query('SELECT 1');
  } catch (error) {
    const { host, pathname } = new URL(url);
    await pool.end();
    throw new Error(`PostgreSQL at ${host}${pathname} (DATABASE_URL): ${(error as Error).message}`);
  }

  return {
    engine: 'postgresql',
    query: on(pool).query,

    async transaction(work) {
      const client = await pool.connect();
      const { query } = on(client);
      const sent = new SentStatements();
      let broken: Error | undefined;
      try {
        sent.add(client.query('BEGIN'));
        const result = await work({ query, send: (sql, params) => sent.add(query(sql, params)) });
        const commit = client.query('COMMIT');
        const failure = await sent.firstFailure();
        if (failure) throw failure;
        await commit;
        return result;
      } catch (error) {
        const failure = await sent.firstFailure();
        await client.query('ROLLBACK').catch((reason: Error) => {
          broken = reason;
        });
        throw failure ?? error;
      } finally {
        client.release(broken);
      }
    },

    async listen(channel, onMessage, onGap) {
      const connect = async () => {
        const listener = new pg.Client({
          connectionString: url,
          application_name: 'laterne listener',
          keepAlive: true,
        });
        listener.on('error', () => {});
        listener.on('notification', ({ payload }) => onMessage(payload ?? ''));
        await listener.connect();
        await listener.query(`LISTEN ${channel}`);
        listeners.add(listener);
        listener.on('end', () => {
          listeners.delete(listener);
          reconnectSoon();
        });
      };
      const reconnectSoon = () => {
        if (closed) return;
        const reconnect = () => connect().then(onGap, reconnectSoon);
        setTimeout(reconnect, RECONNECT_MS).unref();
      };
      await connect();
    },

    async close() {
      closed = true;
      await Promise.all([...listeners].map((listener) => listener.end()));
      await pool.end();
    },
  };
}
