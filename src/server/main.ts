import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { en } from 'zod/locales';
import { config as configureZod } from 'zod/mini';
import { type Config, readConfig } from './config.ts';
import type { Database } from './database/database.ts';
import { inviteOffice } from './start/create-campaign.ts';
import { deleteCampaign } from './start/delete-campaign.ts';
import { openDatabase } from './start/open-database.ts';
import { restoreBackup } from './start/restore-backup.ts';
import { serve } from './start/serve.ts';
import { beginEpochs } from './sync/epoch.ts';

configureZod(en()); // what is wrong with a request is said in words, not only where

/** The project's folder, two up from src/server as from dist/server. */
const root = resolve(import.meta.dirname, '../..');

const commands: Readonly<Record<string, (config: Config, ...args: string[]) => Promise<void>>> = {
  async serve(config) {
    const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };
    const running = await serve(config, { appDirectory: resolve(root, 'dist/app'), version }, console.log);
    const stop = () => void running.stop().then(() => process.exit(0), fail);
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  },

  async invite(config) {
    await using(config, async (database) => {
      const code = await inviteOffice(database, Date.now());
      console.log(`Office: ${config.url ?? `http://localhost:${config.port}`}/join#${code}`);
    });
  },

  async 'new-epoch'(config) {
    await using(config, beginEpochs);
    console.log('All phones will take a new snapshot and send again what they did in the last 30 days.');
  },

  async restore(config, file) {
    if (!file) throw new Error('Name the backup: npm run restore -- FILE');
    if (config.databaseUrl)
      throw new Error('restore is for the embedded database. For PostgreSQL use pg_restore, then `npm run new-epoch`.');
    const former = await restoreBackup(config, resolve(file), new Date());
    await using(config, beginEpochs);
    console.log(`Restored ${file}.${former ? ` What was there before is in ${former}.` : ''}`);
  },

  async 'delete-campaign'(config, name) {
    if (!name) throw new Error('Say which, by its name: npm run delete-campaign -- "NAME"');
    await using(config, async (database) => {
      const left = await deleteCampaign(database, config, name);
      console.log(`Deleted "${name}": everything that this server had of it.`);
      for (const sentence of left) console.log(sentence);
      if (config.databaseUrl) console.log('Copies that your own PostgreSQL backups hold are yours to delete.');
    });
  },
};

async function using(config: Config, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase(config);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const [name = 'serve', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) fail(new Error(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`));
try {
  await command(readConfig(process.env, root), ...args);
} catch (error) {
  fail(error);
}
