import { streamSSE } from 'hono/streaming';
import type { Routes, WebServer } from './environment.ts';
import { sessionOf } from './environment.ts';

const HEARTBEAT_MS = 20_000;
/** How long a browser waits before it comes back to a server that is gone. */
const RETRY_MS = 2_000;

/**
 * GET /api/events: `version` {"version": n} at once and after every commit, `revoked` when this device or its member is locked out.
 * A phone that cannot keep up hears the newest version only.
 */
export function eventRoutes(routes: Routes, server: WebServer): void {
  routes.get('/api/events', async (c) => {
    const { campaignId, deviceId, actor } = await sessionOf(server, c);
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      let version: number | undefined;
      let ended = false;
      let revoked = false;
      let wake = () => {};
      const end = () => {
        ended = true;
        wake();
      };
      const remove = server.live.add({
        campaign: campaignId,
        device: deviceId,
        member: actor.id,
        onVersion: (next) => {
          version = Math.max(version ?? 0, next);
          wake();
        },
        onRevoked: () => {
          revoked = true;
          end();
        },
        onShutdown: end,
      });
      stream.onAbort(end);
      const heartbeat = setInterval(() => stream.write(': still here\n\n').catch(end), HEARTBEAT_MS);
      try {
        await stream.write(`retry: ${RETRY_MS}\n\n`);
        version = Math.max(version ?? 0, await server.live.versionOf(campaignId));
        while (!ended) {
          if (version === undefined) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
            continue;
          }
          const data = JSON.stringify({ version });
          version = undefined;
          await stream.writeSSE({ event: 'version', data });
        }
        if (revoked) await stream.writeSSE({ event: 'revoked', data: '{}' });
      } finally {
        clearInterval(heartbeat);
        remove();
      }
    });
  });
}
