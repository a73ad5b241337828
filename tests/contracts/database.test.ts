import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, sqlState } from '../../src/server/database/database.ts';
import { openEmbedded } from '../../src/server/database/embedded.ts';
import { openPostgresql } from '../../src/server/database/postgresql.ts';
import { createFreshDatabase } from '../browser/fresh-database.ts';
import { emptyDataDirectory } from '../server/empty-data-directory.ts';

interface Engine {
  readonly name: Database['engine'];
  open(): Promise<{ database: Database; remove(): Promise<void> }>;
}

const embedded: Engine = {
  name: 'embedded',
  async open() {
    const directory = await emptyDataDirectory('contract');
    const database = await openEmbedded(directory);
    return { database, remove: async () => rmSync(directory, { recursive: true, force: true }) };
  },
};
const postgresql: Engine = {
  name: 'postgresql',
  async open() {
    const { url, drop } = await createFreshDatabase(process.env.TEST_DATABASE_URL!);
    return { database: await openPostgresql(url), remove: drop };
  },
};

describe.each(process.env.TEST_DATABASE_URL ? [embedded, postgresql] : [embedded])('$name', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    ({ database, remove } = await engine.open());
    await database.query('CREATE TABLE things (id integer PRIMARY KEY, name text, body json, big bigint)');
  });
  afterAll(async () => {
    await database.close();
    await remove();
  });

  const names = async () =>
    (await database.query<{ name: string }>('SELECT name FROM things ORDER BY id')).map(({ name }) => name);

  test('says which engine it is', () => {
    expect(database.engine).toBe(engine.name);
  });

  test('gives bigint, count and sum of int as numbers, json as values, and null as null', async () => {
    const [row] = await database.query<Record<string, unknown>>(
      'SELECT 1795170734951::bigint AS big, count(*) AS n, sum(x) AS sum, $1::json AS body, NULL::text AS nothing FROM generate_series(1, 3) AS x',
      ['{"a":[1,null]}'],
    );
    expect(row).toEqual({ big: 1795170734951, n: 3, sum: 6, body: { a: [1, null] }, nothing: null });
  });

  test('takes arrays of texts and numbers, empty ones too', async () => {
    const [row] = await database.query<Record<string, unknown>>(
      `SELECT 'b' = ANY ($1::text[]) AS has, 2 = ANY ($2::bigint[]) AS number, 'x' = ANY ($3::text[]) AS none`,
      [['a', 'b', 'with "quotes", commas and \\'], [1, 2], []],
    );
    expect(row).toEqual({ has: true, number: true, none: false });
  });

  test('keeps a transaction that resolves', async () => {
    const answer = await database.transaction(async (tx) => {
      await tx.query('INSERT INTO things (id, name) VALUES (1, $1)', ['kept']);
      tx.send('INSERT INTO things (id, name) VALUES (2, $1)', ['sent']);
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await names()).toEqual(['kept', 'sent']);
  });

  test('undoes a transaction that throws, and throws the same error', async () => {
    const reason = new Error('changed my mind');
    const failing = database.transaction(async (tx) => {
      await tx.query("INSERT INTO things (id, name) VALUES (3, 'gone')");
      throw reason;
    });
    await expect(failing).rejects.toBe(reason);
    expect(await names()).toEqual(['kept', 'sent']);
  });

  test('undoes a transaction when a statement that was only sent fails, with its error and not with what follows', async () => {
    const failing = database.transaction(async (tx) => {
      tx.send("INSERT INTO things (id, name) VALUES (4, 'gone')");
      tx.send("INSERT INTO things (id, name) VALUES (1, 'twice')");
      await tx.query('SELECT 1');
    });
    expect(sqlState(await failing.catch((error) => error))).toBe('23505');
    expect(await names()).toEqual(['kept', 'sent']);
  });

  test('works on after a statement has failed', async () => {
    expect(sqlState(await database.query('SELECT * FROM nowhere').catch((error) => error))).toBe('42P01');
    expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('lets transactions that start at once run one after the other on a locked row', async () => {
    await database.query("INSERT INTO things (id, name, big) VALUES (10, 'counter', 0)");
    const increment = () =>
      database.transaction(async (tx) => {
        const [row] = await tx.query<{ big: number }>('SELECT big FROM things WHERE id = 10 FOR UPDATE');
        await tx.query('UPDATE things SET big = $1 WHERE id = 10', [row!.big + 1]);
      });
    await Promise.all(Array.from({ length: 20 }, increment));
    expect(await database.query('SELECT big FROM things WHERE id = 10')).toEqual([{ big: 20 }]);
  });

  test('tells listeners of a notice after its commit, and never of one that was undone', async () => {
    const heard: string[] = [];
    let wake = () => {};
    const last = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await database.listen(
      'contract',
      (payload) => {
        heard.push(payload);
        if (payload === 'last') wake();
      },
      () => {},
    );
    await database
      .transaction(async (tx) => {
        await tx.query("SELECT pg_notify('contract', 'undone')");
        throw new Error('undone');
      })
      .catch(() => {});
    await database.transaction((tx) => tx.query("SELECT pg_notify('contract', 'first')"));
    await database.query("SELECT pg_notify('contract', 'last')");
    await last;
    expect(heard).toEqual(['first', 'last']);
  });

  test.skipIf(engine.name === 'embedded')(
    'listens again after its connection broke, and says that it may have missed some',
    async () => {
      const heard: string[] = [];
      await new Promise<void>((resolve) => {
        void database
          .listen('broken', (payload) => heard.push(payload), resolve)
          .then(() =>
            database.query(
              "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN broken'",
            ),
          );
      });
      await database.query("SELECT pg_notify('broken', 'heard again')");
      await expect.poll(() => heard).toEqual(['heard again']);
    },
  );

  test('orders texts of a "C" column byte by byte', async () => {
    const rows = await database.query<{ t: string }>(
      `SELECT t COLLATE "C" AS t FROM unnest($1::text[]) AS t ORDER BY t COLLATE "C"`,
      [['b', 'ä', 'A', '-', 'a', 'Z']],
    );
    expect(rows.map(({ t }) => t)).toEqual(['-', 'A', 'Z', 'a', 'b', 'ä']);
  });
});
