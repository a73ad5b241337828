import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoCity } from '../../../geo/demo/demo-city.ts';
import { savePack } from '../../../geo/save-pack.ts';
import { writePack } from '../../../geo/write-pack.ts';
import { type Config, readConfig } from '../../../src/server/config.ts';
import { serve } from '../../../src/server/start/serve.ts';
import { Visitor } from '../http/web-world.ts';

let directory: string;
let config: Config;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'laterne-serve-'));
  await savePack(writePack(demoCity()), join(directory, 'pack'));
  config = { ...readConfig({}, directory), port: 0, data: join(directory, 'data'), pack: join(directory, 'pack') };
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const program = { appDirectory: '/nowhere', version: 'test' };

/** Starts, lets `work` visit, stops; gives the lines that were printed. */
async function running(work: (url: string, said: string[]) => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const server = await serve(config, program, (line) => said.push(line));
  try {
    await work(`http://localhost:${server.port}`, said);
  } finally {
    await server.stop();
  }
  return said;
}

test('the first start makes the demo campaign and prints an office link that works; the second start prints none', async () => {
  let office = new Visitor('');
  const first = await running(async (url, said) => {
    const link = said.find((line) => line.startsWith('Office: '))!;
    expect(link).toContain(`Office: ${url}/join#`);
    office = await new Visitor(url).join(link.split('#')[1]!, 'Office');
    const { body } = await office.ask('GET', '/api/devices');
    expect(body.filter(({ pending }: { pending: number }) => pending > 0)).toHaveLength(2);
  });
  expect(first).toHaveLength(2);

  const second = await running(async (url) => {
    const again = new Visitor(url);
    again.cookie = office.cookie;
    expect((await again.ask('GET', '/api/session')).body).toMatchObject({
      campaign: { demo: true },
      actor: { role: 'office' },
    });
    expect((await again.ask('GET', '/api/health')).body).toEqual({ ok: true, database: 'embedded', version: 'test' });
  });
  expect(second).toHaveLength(1);
}, 60_000);

test('a port that is in use is a sentence, and nothing was made that nobody has seen the link of', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const data = join(directory, 'never');
  await expect(serve({ ...config, data, port }, program, () => {})).rejects.toThrow(`Port ${port} is in use`);
  expect(existsSync(data)).toBe(false);
  other.close();
});

test('a pack that is missing, truncated or damaged stops the start by the name of folder and file', async () => {
  const start = (pack: string) => serve({ ...config, pack, data: join(directory, 'never') }, program, () => {});
  await expect(start('/nowhere')).rejects.toThrow('City pack in /nowhere: manifest.json is missing.');

  const pack = join(directory, 'damaged');
  await savePack(writePack(demoCity()), pack);
  const { files } = JSON.parse(readFileSync(join(pack, 'manifest.json'), 'utf8'));
  truncateSync(join(pack, files.posts.name), files.posts.bytes - 100);
  await expect(start(pack)).rejects.toThrow(`${files.posts.name}: ${files.posts.bytes - 100} bytes`);
  writeFileSync(join(pack, 'manifest.json'), '{');
  await expect(start(pack)).rejects.toThrow(`City pack in ${pack}: manifest.json: `);
  expect(existsSync(join(directory, 'never'))).toBe(false);
});

test('settings that make no sense are named', () => {
  expect(() => readConfig({ PORT: 'abc' }, '/')).toThrow(/^PORT=abc: /);
  expect(() => readConfig({ LATERNE_URL: 'laterne.example.org' }, '/')).toThrow(/^LATERNE_URL=laterne\.example\.org: /);
  expect(() => readConfig({ DATABASE_URL: 'mysql://x' }, '/')).toThrow(/^DATABASE_URL=mysql:\/\/x: /);
  expect(readConfig({ PORT: '', LATERNE_URL: 'https://laterne.example.org/' }, '/app')).toMatchObject({
    port: 8080,
    url: 'https://laterne.example.org',
    pack: '/app/dist/demo-pack',
    demo: true,
  });
});
