import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Config, readConfig } from '../../../src/server/config.ts';
import { lockDirectory } from '../../../src/server/database/directory-lock.ts';
import { openEmbedded } from '../../../src/server/database/embedded.ts';
import { problemOf } from '../../../src/server/problem.ts';
import { backUp } from '../../../src/server/start/keep-backups.ts';
import { restoreBackup } from '../../../src/server/start/restore-backup.ts';
import { emptyDataDirectory } from '../empty-data-directory.ts';

let directory: string;
let config: Config;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'laterne-files-'));
  config = { ...readConfig({}, directory), data: await emptyDataDirectory('files') };
  const database = await openEmbedded(config.data);
  await database.query('CREATE TABLE things (name text)');
  await database.close();
});
afterAll(() => {
  for (const path of [directory, config.data]) rmSync(path, { recursive: true, force: true });
});

test('on a disk that is nearly full nothing is begun, the answer says so, and reading goes on', async () => {
  const database = await openEmbedded(config.data, Number.MAX_SAFE_INTEGER);
  const error = await database
    .transaction((tx) => tx.query("INSERT INTO things VALUES ('x')"))
    .catch((reason) => reason);
  expect(error.message).toContain(`The disk of ${config.data} is full`);
  expect(problemOf(error)).toMatchObject({ status: 503, code: 'disk-full' });
  expect(await database.query('SELECT name FROM things')).toEqual([]);
  await database.close();
});

test('a backup of a running database is taken once a day, and brings back what was there, keeping what came after', async () => {
  const backups = join(directory, 'backups');
  const day = new Date('2027-01-12T03:00:00Z');
  const running = await openEmbedded(config.data);
  await running.query("INSERT INTO things VALUES ('kept')");
  const file = await backUp(running.dump!, backups, day);
  expect(await backUp(running.dump!, backups, day)).toBeUndefined();
  expect(readdirSync(backups)).toEqual(['laterne-2027-01-12.tar.gz']);
  await running.query("INSERT INTO things VALUES ('later')");
  await expect(restoreBackup(config, file!, day)).rejects.toThrow('is in use by process');
  await running.close();

  writeFileSync(join(directory, 'broken.tar.gz'), 'not a backup');
  await expect(restoreBackup(config, join(directory, 'broken.tar.gz'), day)).rejects.toThrow(/as a backup/);
  await expect(restoreBackup(config, join(directory, 'none'), day)).rejects.toThrow('There is no file');

  const former = await restoreBackup(config, file!, day);
  expect(readdirSync(config.data)).toContain(former!.slice(config.data.length + 1));
  const restored = await openEmbedded(config.data);
  expect(await restored.query('SELECT name FROM things')).toEqual([{ name: 'kept' }]);
  await restored.close();
});

test('the lock of an owner in another container is taken over when nobody touches it, and respected while somebody does', async () => {
  const path = mkdtempSync(join(directory, 'lock-'));
  const unlock = await lockDirectory(path);
  const [name] = readdirSync(path);
  unlock();
  expect(readdirSync(path)).toEqual([]);
  const mine = { pid: process.ppid, realm: 'not from here', born: '1' };
  writeFileSync(join(path, name!), JSON.stringify(mine));
  const since = new Date();
  // An owner that cannot be asked, such as one in another container, counts as dead when its lock stays untouched …
  (await lockDirectory(path))();
  // … and as alive while it is touched.
  writeFileSync(join(path, name!), JSON.stringify({ ...mine, realm: `elsewhere ${hostname()}` }));
  const beat = setInterval(() => utimesSync(join(path, name!), since, new Date()), 500);
  await expect(lockDirectory(path)).rejects.toThrow(`in use by process ${process.ppid} on elsewhere`);
  clearInterval(beat);
}, 30_000);
