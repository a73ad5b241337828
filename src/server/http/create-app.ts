import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MAX_BODY_BYTES } from '../../sync/protocol.ts';
import { Problem, problemOf } from '../problem.ts';
import { appRoutes } from './app-routes.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { compressAnswer } from './compress-answer.ts';
import type { Environment, Routes, WebServer } from './environment.ts';
import { eventRoutes } from './event-routes.ts';
import { officeRoutes } from './office-routes.ts';
import { packRoutes } from './pack-routes.ts';
import { photoRoutes } from './photo-routes.ts';
import { headers, sameOrigin } from './security.ts';
import { sessionRoutes } from './session-routes.ts';
import { syncRoutes } from './sync-routes.ts';

/** All of HTTP. Errors are `{error: code, message: sentence}` with a fitting status. */
export function createApp(server: WebServer): Routes {
  const routes: Routes = new Hono<Environment>();
  routes.use(headers(server.publicUrl.startsWith('https:')));
  routes.use('/api/*', sameOrigin, limitBody, async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });

  routes.get('/api/health', async (c) => {
    await server.database.query('SELECT 1');
    return c.json({ ok: true, database: server.database.engine, version: server.version });
  });
  // The first answer carries the whole campaign, and comes over a phone's connection.
  routes.use('/api/sync', compressAnswer);
  syncRoutes(routes, server);
  eventRoutes(routes, server);
  sessionRoutes(routes, server);
  officeRoutes(routes, server);
  packRoutes(routes, server);
  photoRoutes(routes, server);
  calendarRoutes(routes, server);
  routes.all('/api/*', () => {
    throw new Problem(404, 'unknown-route', 'There is nothing at this address.');
  });
  appRoutes(routes, server);

  routes.onError((error, c) => {
    const { status, code, message } = problemOf(error);
    // A calendar's address is its key.
    const path = c.req.path.replace(/^\/calendar\/.*/s, '/calendar/…');
    if (status >= 500) console.error(`${c.req.method} ${path}: ${error.stack ?? error}`, error.cause ?? '');
    // The rest of a body that was not read would be taken for the next request on this connection.
    if (status === 413) c.header('Connection', 'close');
    return c.json({ error: code, message }, status);
  });
  return routes;
}

const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new Problem(413, 'too-large', `The body is larger than ${MAX_BODY_BYTES / 1024} kB. Send less at once.`);
  },
});
