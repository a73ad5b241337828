import { syncRequest } from '../../sync/protocol.ts';
import { handleSync } from '../sync/handle-sync.ts';
import { type Routes, sessionOf, type WebServer } from './environment.ts';
import { readBody } from './read-body.ts';

/** POST /api/sync: see src/sync/protocol.ts. */
export function syncRoutes(routes: Routes, server: WebServer): void {
  routes.post('/api/sync', async (c) => {
    const session = await sessionOf(server, c);
    return c.json(await handleSync(server, session, await readBody(c, syncRequest)));
  });
}
