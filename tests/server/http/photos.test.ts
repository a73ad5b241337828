import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/server/database/database.ts';
import { jpegOf } from '../../fixtures/jpeg-of.ts';
import { newCampaign, openWorld } from '../sync-world.ts';
import { inviteCode, serveOn, Visitor } from './web-world.ts';

const MB = 1024 ** 2;
let world: Awaited<ReturnType<typeof openWorld>>;
let database: Database;
let web: Awaited<ReturnType<typeof serveOn>>;
let campaign: string;
let photoDirectory: string;
let kim: Visitor;
beforeAll(async () => {
  world = await openWorld('embedded');
  ({ database } = world);
});
afterAll(() => world.remove());
beforeEach(async () => {
  photoDirectory = mkdtempSync(join(tmpdir(), 'laterne-photos-'));
  campaign = await newCampaign(database);
  await start();
  kim = await member(campaign);
  return async () => {
    await web.stop();
    rmSync(photoDirectory, { recursive: true, force: true });
  };
});

const start = async () => {
  web = await serveOn(database, { photoDirectory });
};
const member = async (of: string) => new Visitor(web.url).join(await inviteCode(database, of));

/** Sends a piece. @returns status, what the server has, and its error */
async function send(by: Visitor, id: string, photo: Uint8Array<ArrayBuffer>, from: number, to = photo.length) {
  const response = await fetch(`${web.url}/api/photos/${id}`, {
    method: 'PATCH',
    headers: {
      cookie: by.cookie,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(from),
      'upload-length': String(photo.length),
    },
    body: photo.slice(from, to),
  });
  const text = await response.text();
  const { error } = (text ? JSON.parse(text) : {}) as { error?: string };
  return { status: response.status, here: Number(response.headers.get('upload-offset')), error };
}

const get = (by: Visitor | null, id: string) =>
  fetch(`${web.url}/api/photos/${id}`, { headers: by ? { cookie: by.cookie } : {} });

describe('a photo', () => {
  test('arrives in pieces, survives a restart of the server in between, and is whole', async () => {
    const photo = jpegOf(1_280, 960, 150_000);
    const id = v7();
    expect(await send(kim, id, photo, 0, 64_000)).toMatchObject({ status: 204, here: 64_000 });
    expect((await get(kim, id)).status).toBe(404);
    await web.stop();
    await start();
    // Whoever does not know where it stopped asks by sending, and is told.
    expect(await send(kim, id, photo, 0, 10)).toMatchObject({ status: 409, here: 64_000, error: 'other-offset' });
    expect(await send(kim, id, photo, 64_000, 128_000)).toMatchObject({ status: 204, here: 128_000 });
    expect(await send(kim, id, photo, 128_000)).toMatchObject({ status: 204, here: 150_000 });
    const answer = await get(kim, id);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('cache-control')).toMatch(/^private,/);
    expect(answer.headers.get('vary')).toBe('Cookie');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(photo);
    expect(readdirSync(join(photoDirectory, campaign))).toEqual([`${id}.jpg`]);
  });

  test('that is here already is not changed by whoever sends it again', async () => {
    const photo = jpegOf(640, 480, 500);
    const id = v7();
    await send(kim, id, photo, 0);
    expect(await send(kim, id, jpegOf(100, 100, 500), 0)).toMatchObject({ status: 204, here: 500 });
    expect(new Uint8Array(await (await get(kim, id)).arrayBuffer())).toEqual(photo);
  });

  test('whose last piece was stored when the server died is finished by any piece that comes again', async () => {
    const photo = jpegOf(640, 480, 500);
    const id = v7();
    await send(kim, id, photo, 0, 300);
    writeFileSync(join(photoDirectory, campaign, `${id}.part`), photo);
    expect(await send(kim, id, photo, 300)).toMatchObject({ status: 204, here: 500 });
    expect((await get(kim, id)).status).toBe(200);
  });

  test('that two tabs send at once is whole', async () => {
    const photo = jpegOf(640, 480, 100_000);
    const id = v7();
    const sendAll = async () => {
      for (let at = 0; at < photo.length; ) {
        const { here, status } = await send(kim, id, photo, at, at + 20_000);
        if (status < 500) at = here;
      }
    };
    await Promise.all([sendAll(), sendAll()]);
    expect(new Uint8Array(await (await get(kim, id)).arrayBuffer())).toEqual(photo);
  });

  test('is shown to every member of its campaign, and to nobody else', async () => {
    const id = v7();
    await send(kim, id, jpegOf(640, 480), 0);
    expect((await get(await member(campaign), id)).status).toBe(200);
    expect((await get(null, id)).status).toBe(401);
    expect((await send(new Visitor(web.url), v7(), jpegOf(1, 1), 0)).status).toBe(401);
    const stranger = await member(await newCampaign(database));
    expect((await get(stranger, id)).status).toBe(404);
    const office = await new Visitor(web.url).join(await inviteCode(database, campaign, { role: 'office' }));
    const { device } = (await kim.ask('GET', '/api/session')).body;
    await office.ask('DELETE', `/api/devices/${device.id}`);
    expect((await get(kim, id)).status).toBe(401);
  });
});

describe('what is no photo of ours', () => {
  test.each([
    ['a text', new TextEncoder().encode('<script>alert(1)</script>')],
    ['another format', Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 10, 0, 10, 0, 0, 0, 0, 0])],
    ['a JPEG that ends in its head', jpegOf(640, 480).slice(0, 12)],
    ['a photo as the camera made it', jpegOf(4_000, 3_000)],
    ['one that is too long by a pixel', jpegOf(700, 1_281)],
  ])('is refused for good, and deleted: %s', async (_, bytes) => {
    const id = v7();
    expect(await send(kim, id, bytes as Uint8Array<ArrayBuffer>, 0)).toMatchObject({
      status: 400,
      error: 'not-a-photo',
    });
    expect(readdirSync(join(photoDirectory, campaign))).toEqual([]);
    expect((await get(kim, id)).status).toBe(404);
  });

  test('is refused before it is sent when it is larger than a photo can be', async () => {
    const answer = await send(kim, v7(), jpegOf(640, 480, 2 * MB + 1), 0, 1_000);
    expect(answer).toMatchObject({ status: 400, error: 'not-a-photo' });
    expect((await send(kim, v7(), jpegOf(640, 480, 600_000), 0)).status).toBe(413);
    expect(existsSync(join(photoDirectory, campaign))).toBe(false);
  });
});

describe('bad requests', () => {
  test.each(['..%2f..%2fsecret', '..', 'x', `${v7()}.part`, v7().toUpperCase()])(
    'an id that is none leads nowhere: %s',
    async (id) => {
      expect((await get(kim, id)).status).toBe(404);
      expect((await send(kim, id, jpegOf(1, 1), 0)).status).toBe(404);
      expect(readdirSync(photoDirectory)).toEqual([]);
    },
  );

  test('a piece without its place, behind the end or of another website is turned away', async () => {
    const path = `/api/photos/${v7()}`;
    expect((await kim.ask('PATCH', path, 'x')).body).toMatchObject({ error: 'invalid' });
    const placed = (offset: string, length: string) => ({ 'upload-offset': offset, 'upload-length': length });
    for (const headers of [placed('-1', '10'), placed('1.5', '10'), placed('10', '10'), placed('a', 'b')]) {
      expect((await kim.ask('PATCH', path, 'x', headers)).status).toBe(400);
    }
    const foreign = { ...placed('0', '1'), origin: 'https://elsewhere.example' };
    expect((await kim.ask('PATCH', path, 'x', foreign)).status).toBe(403);
  });
});
