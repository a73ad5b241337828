import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { Problem } from '../problem.ts';
import type { Environment } from './environment.ts';

/** Whether this address shows the app's page: any but the server's own endpoints and files with an ending. */
export function isPage(path: string): boolean {
  if (path.endsWith('.html')) return true;
  return !/^\/(api|packs)\//.test(path) && !path.slice(path.lastIndexOf('/')).includes('.');
}

/**
 * What a browser must know of a page; scripts, data and pictures get only what counts for them, which spares a phone a
 * kilobyte each. Everything that the app needs comes from this server. Mantine and Leaflet set styles on elements, hence
 * unsafe-inline there.
 */
export function headers(https: boolean): MiddlewareHandler<Environment> {
  const ofPage = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { geolocation: ['self'], camera: ['self'], microphone: [] },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: https ? 'max-age=31536000' : false,
  });
  return async (c, next) => {
    if (isPage(c.req.path)) return ofPage(c, next);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    await next();
  };
}

/** A page of somebody else may not use the cookie: what changes something must come from our own origin. */
export const sameOrigin: MiddlewareHandler<Environment> = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const origin = c.req.header('origin');
    const foreign = origin
      ? !URL.canParse(origin) || new URL(origin).host !== c.req.header('host')
      : !['same-origin', undefined].includes(c.req.header('sec-fetch-site'));
    if (foreign) throw new Problem(403, 'foreign-origin', 'This request came from another website.');
  }
  await next();
};
