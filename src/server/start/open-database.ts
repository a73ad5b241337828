import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { openEmbedded } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';
import { openPostgresql } from '../database/postgresql.ts';

/**
 * The database that the configuration names, with this program's schema.
 * @throws with a sentence, when it cannot be reached, is in use or belongs to a newer program
 */
export async function openDatabase({ databaseUrl, data }: Config): Promise<Database> {
  const database = await (databaseUrl ? openPostgresql(databaseUrl) : openEmbedded(data));
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
