import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Routes, WebServer } from './environment.ts';
import { isPage } from './security.ts';

/** The built app. Files in assets/ carry their hash in the name; the page and the service worker are asked for each time. */
export function appRoutes(routes: Routes, { appDirectory }: WebServer): void {
  if (!existsSync(appDirectory)) {
    routes.get('*', (c) => c.text('The app is not built yet: run `npm start`.', 503));
    return;
  }
  const options = { root: appDirectory, precompressed: true };
  const files = serveStatic<{ Bindings: never }>(options);
  const page = serveStatic<{ Bindings: never }>({ ...options, path: 'index.html' });

  routes.get('*', async (c, next) => {
    const { path } = c.req;
    c.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    const found = await (isPage(path) ? page : files)(c as never, next);
    if (found) return found;
    c.header('Cache-Control', 'no-store');
    return c.text('Not found.', 404);
  });
}
