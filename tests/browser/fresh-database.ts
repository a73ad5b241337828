import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A PostgreSQL database of a test's own. */
export interface FreshDatabase {
  readonly url: string;
  /** Removes the database, and whoever is still connected to it. */
  drop(): Promise<void>;
}

/**
 * Creates a database on the server that TEST_DATABASE_URL names.
 * @param template copies this one, to which nobody may be connected; without it the database is empty
 */
export async function createFreshDatabase(adminUrl: string, template?: FreshDatabase): Promise<FreshDatabase> {
  const name = `laterne_test_${randomBytes(6).toString('hex')}`;
  const copied = template ? ` template ${new URL(template.url).pathname.slice(1)}` : '';
  await runOn(adminUrl, `create database ${name}${copied}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOn(adminUrl, `drop database if exists ${name} with (force)`) };
}

async function runOn(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
