import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { deletePhotos } from '../../../src/server/photos/photo-files.ts';
import { receivePiece } from '../../../src/server/photos/receive-photo.ts';
import { sweepHalves } from '../../../src/server/photos/sweep-halves.ts';
import { jpegOf } from '../../fixtures/jpeg-of.ts';

const DAY_MS = 24 * 60 * 60_000;
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'laterne-photos-'));
  return () => rmSync(directory, { recursive: true, force: true });
});

test('with a campaign go its photos and what was begun, and those of no other', async () => {
  const [gone, kept] = [crypto.randomUUID(), crypto.randomUUID()];
  const bytes = jpegOf(640, 480);
  for (const campaign of [gone, kept]) {
    await receivePiece(directory, campaign, { photo: crypto.randomUUID(), offset: 0, length: 200, bytes });
    await receivePiece(directory, campaign, { photo: crypto.randomUUID(), offset: 0, length: 900, bytes });
  }
  await deletePhotos(directory, gone);
  expect(readdirSync(directory)).toEqual([kept]);
  expect(readdirSync(join(directory, kept))).toHaveLength(2);
  await deletePhotos(directory, gone);
});

test('no id leads out of the folder', async () => {
  for (const id of ['', '.', '..', '../..', '/']) {
    await expect(deletePhotos(join(directory, 'photos'), id)).rejects.toThrow('is no campaign');
  }
  expect(existsSync(directory)).toBe(true);
});

test('what was begun is swept when nobody went on with it for 30 days; photos stay', async () => {
  const campaign = crypto.randomUUID();
  const now = Date.now();
  const lay = (name: string, days: number) => {
    const path = join(directory, campaign, name);
    mkdirSync(join(directory, campaign), { recursive: true });
    writeFileSync(path, 'x');
    utimesSync(path, (now - days * DAY_MS) / 1_000, (now - days * DAY_MS) / 1_000);
  };
  lay('old.part', 31);
  lay('young.part', 29);
  lay('old.jpg', 400);
  await sweepHalves(directory, now);
  expect(readdirSync(join(directory, campaign)).sort()).toEqual(['old.jpg', 'young.part']);
  await sweepHalves(join(directory, 'nothing-yet'), now);
});
