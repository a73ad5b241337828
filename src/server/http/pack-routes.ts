import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Routes, WebServer } from './environment.ts';

const compress = {
  br: (bytes: ArrayBuffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: ArrayBuffer) => promisify(gzip)(bytes, { level: 9 }),
};
type Encoding = keyof typeof compress;

/** The city pack: its manifest, asked for at every start, and its files, which carry their hash and never change. */
export function packRoutes(routes: Routes, { pack }: WebServer): void {
  const compressed = new Map<string, Promise<Buffer>>();
  const etag = `"${pack.manifest.hash}"`;

  routes.get('/api/pack', (c) => {
    c.header('ETag', etag);
    c.header('Cache-Control', 'no-cache');
    return c.req.header('if-none-match') === etag ? c.body(null, 304) : c.json(pack.manifest);
  });

  routes.get('/packs/:file', async (c) => {
    const name = c.req.param('file');
    const bytes = pack.files.get(name);
    if (!bytes) return c.json({ error: 'unknown-pack', message: `There is no pack file ${name} here any more.` }, 404);
    c.header('Content-Type', 'application/octet-stream');
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('Vary', 'Accept-Encoding');
    const accepted = c.req.header('accept-encoding') ?? '';
    const encoding = (['br', 'gzip'] as const).find((known) => new RegExp(`\\b${known}\\b`).test(accepted));
    if (!encoding) return c.body(bytes);
    c.header('Content-Encoding', encoding);
    return c.body(new Uint8Array(await once(name, encoding, bytes)));
  });

  function once(name: string, encoding: Encoding, bytes: ArrayBuffer): Promise<Buffer> {
    const key = `${name}.${encoding}`;
    const result = compressed.get(key) ?? compress[encoding](bytes);
    compressed.set(key, result);
    return result;
  }
}
