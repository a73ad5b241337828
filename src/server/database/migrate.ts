import type { Database, Queryable } from './database.ts';
import { first } from './migrations/001-first.ts';
import { settleParked } from './migrations/002-settle-parked.ts';
import { feeds } from './migrations/003-feeds.ts';
import type { Migration } from './migrations/migration.ts';

const migrations: readonly Migration[] = [first, settleParked, feeds];

/** Any number that nobody else locks in this database: of two servers that start at once, one migrates. */
const MIGRATION_LOCK = 5_287_331;

/**
 * Brings the schema to this program's version, all steps or none.
 * @throws when the database was migrated by a newer program
 */
export async function migrate(database: Database): Promise<void> {
  const [table] = await database.query<{ name: string | null }>("SELECT to_regclass('migrations')::text AS name");
  if (table!.name && (await countDone(database)) === migrations.length) return;
  await database.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await tx.query(
      'CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY, name text NOT NULL, at bigint NOT NULL)',
    );
    const done = await countDone(tx);
    if (done > migrations.length) {
      throw new Error(
        `The database is at schema ${done}, this program knows ${migrations.length}: it was used with a newer Laterne. Update the program.`,
      );
    }
    for (const [index, { name, statements }] of migrations.entries()) {
      if (index < done) continue;
      for (const statement of statements) await tx.query(statement);
      await tx.query('INSERT INTO migrations (number, name, at) VALUES ($1, $2, $3)', [index + 1, name, Date.now()]);
    }
  });
}

async function countDone(database: Queryable): Promise<number> {
  const [row] = await database.query<{ done: number }>('SELECT count(*) AS done FROM migrations');
  return row!.done;
}
