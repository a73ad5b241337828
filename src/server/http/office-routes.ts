import { endsInTime, inviteWish } from '../../domain/model/invite.ts';
import { type Deed, may } from '../../domain/permissions.ts';
import { listParked, settleParked } from '../campaign/parked-deeds.ts';
import { Problem } from '../problem.ts';
import { listDevices, revokeDevice } from '../sessions/devices.ts';
import { createInvite, listInvites, withdrawInvite } from '../sessions/invites.ts';
import type { Session } from '../sessions/session.ts';
import { type Request, type Routes, sessionOf, urlFor, type WebServer } from './environment.ts';
import { readBody } from './read-body.ts';

/** Invitations, devices and parked deeds: what is no deed of the campaign and needs the server. */
export function officeRoutes(routes: Routes, server: WebServer): void {
  const { database } = server;

  routes.post('/api/invites', async (c) => {
    const session = await allowed(c, 'invite');
    const invite = await readBody(c, inviteWish);
    const now = server.now();
    if (!endsInTime(invite, now)) {
      throw new Problem(400, 'invalid', 'expiresAt: must lie within the next year.');
    }
    if (invite.ward !== null) await knownWard(session, invite.ward);
    const { id, code } = await createInvite(database, session.campaignId, invite, session.actor.id, now);
    return c.json({ id, code, url: `${urlFor(server, c)}/join#${code}` }, 201);
  });

  routes.get('/api/invites', async (c) => {
    const { campaignId } = await allowed(c, 'invite');
    const invites = await listInvites(database, campaignId);
    return c.json(
      invites.map(({ id, role, ward, uses, used, created_at, expires_at, revoked_at }) => ({
        id,
        role,
        ward,
        uses,
        used,
        createdAt: created_at,
        expiresAt: expires_at,
        revokedAt: revoked_at,
      })),
    );
  });

  routes.delete('/api/invites/:id', async (c) => {
    const { campaignId } = await allowed(c, 'invite');
    await withdrawInvite(database, campaignId, c.req.param('id'), server.now());
    return c.body(null, 204);
  });

  routes.get('/api/devices', async (c) => c.json(await listDevices(database, await sessionOf(server, c))));

  routes.delete('/api/devices/:id', async (c) => {
    await revokeDevice(database, await sessionOf(server, c), c.req.param('id'), server.now());
    return c.body(null, 204);
  });

  routes.get('/api/parked', async (c) => {
    const { campaignId } = await allowed(c, 'clearFlag');
    return c.json(await listParked(database, campaignId));
  });

  routes.post('/api/parked/:id/settled', async (c) => {
    await settleParked(database, await allowed(c, 'clearFlag'), c.req.param('id'), server.now());
    return c.body(null, 204);
  });

  async function allowed(c: Request, deed: Deed): Promise<Session> {
    const session = await sessionOf(server, c);
    if (!may(session.actor, deed)) throw new Problem(403, 'not-allowed', 'Only the election office may do this.');
    return session;
  }

  async function knownWard({ campaignId }: Session, ward: string): Promise<void> {
    const [known] = await database.query("SELECT id FROM rows WHERE campaign_id = $1 AND kind = 'ward' AND id = $2", [
      campaignId,
      ward,
    ]);
    if (!known) throw new Problem(400, 'unknown-ward', `ward: there is no ward ${ward} in this campaign.`);
  }
}
