import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { compress } from 'hono/compress';
import { createMiddleware } from 'hono/factory';
import type { Environment } from './environment.ts';

const SMALL = 1_024;
/** A sixth less than gzip at about its speed. */
const OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const brotli = promisify(brotliCompress);
const gzip = compress({ threshold: SMALL });

/** Compresses a JSON answer as well as the asker can read it. For answers that are whole in memory, not for streams. */
export const compressAnswer = createMiddleware<Environment>(async (c, next) => {
  if (!/\bbr\b/.test(c.req.header('Accept-Encoding') ?? '')) return gzip(c, next);
  await next();
  const plain = Buffer.from(await c.res.clone().arrayBuffer());
  if (plain.length < SMALL || c.res.headers.has('Content-Encoding')) return;
  const packed = await brotli(plain, OPTIONS);
  const { status, headers } = c.res;
  c.res = new Response(new Uint8Array(packed), { status, headers });
  c.res.headers.set('Content-Encoding', 'br');
  c.res.headers.set('Vary', 'Accept-Encoding');
  c.res.headers.delete('Content-Length');
});
