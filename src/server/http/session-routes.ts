import * as z from 'zod/mini';
import { CAMPAIGN_ROW, type CampaignRow } from '../../domain/model/campaign.ts';
import { shortText } from '../../domain/model/fields.ts';
import { describeDevice } from '../sessions/describe-device.ts';
import { createHandover, redeemHandover } from '../sessions/handover.ts';
import { findInvite } from '../sessions/invites.ts';
import { type Joined, join } from '../sessions/join.ts';
import { RateLimit } from '../sessions/rate-limit.ts';
import type { Session } from '../sessions/session.ts';
import { addressOf, keepSession, type Request, type Routes, sessionOf, type WebServer } from './environment.ts';
import { readBody } from './read-body.ts';

const code = z.string().check(z.minLength(1), z.maxLength(64));
const withCode = z.strictObject({ code });
const joinRequest = z.strictObject({ code, name: shortText, device: z.optional(shortText) });
const redeemRequest = z.strictObject({ code, device: z.optional(shortText) });

/** Who is here, and the two ways in: an invite's link, and a short code from a device that is in already. */
export function sessionRoutes(routes: Routes, server: WebServer): void {
  // 40 bits, ten minutes: at 300 tries in ten minutes a guess is right once in three billion windows.
  const tries = new RateLimit({ perKey: 10, overall: 300, windowMs: 10 * 60_000 });

  routes.get('/api/session', async (c) => c.json(await describe(server, await sessionOf(server, c))));

  routes.post('/api/invite-preview', async (c) => {
    const { code } = await readBody(c, withCode);
    const { campaign_id, role, ward } = await findInvite(server.database, code, server.now());
    const wardName = ward === null ? null : await wardNameOf(server, campaign_id, ward);
    return c.json({ campaign: await campaignOf(server, campaign_id), role, ward, wardName });
  });

  routes.post('/api/join', async (c) => {
    const { code, name, device } = await readBody(c, joinRequest);
    return enter(c, await join(server, code, name, device ?? labelOf(c)));
  });

  routes.post('/api/handover', async (c) => {
    return c.json(await createHandover(server.database, await sessionOf(server, c), server.now()));
  });

  routes.post('/api/handover/redeem', async (c) => {
    const { code, device } = await readBody(c, redeemRequest);
    tries.count(addressOf(server, c), server.now());
    return enter(c, await redeemHandover(server.database, code, device ?? labelOf(c), server.now()));
  });

  async function enter(c: Request, joined: Joined) {
    keepSession(server, c, joined);
    return c.json(await describe(server, joined.session));
  }
}

const labelOf = (c: Request) => describeDevice(c.req.header('user-agent') ?? '');

async function describe(server: WebServer, { campaignId, deviceId, name, actor }: Session) {
  return {
    campaign: await campaignOf(server, campaignId),
    actor: { id: actor.id, name, role: actor.role, ward: actor.ward },
    device: { id: deviceId },
  };
}

async function campaignOf({ database }: WebServer, id: string) {
  const [found] = await database.query<{ row: CampaignRow }>(
    "SELECT row FROM rows WHERE campaign_id = $1 AND kind = 'campaign' AND id = $2",
    [id, CAMPAIGN_ROW],
  );
  return { id, name: found!.row.name, demo: found!.row.demo };
}

async function wardNameOf({ database }: WebServer, campaignId: string, ward: string): Promise<string | null> {
  const [found] = await database.query<{ name: string }>(
    "SELECT row->>'name' AS name FROM rows WHERE campaign_id = $1 AND kind = 'ward' AND id = $2",
    [campaignId, ward],
  );
  return found?.name ?? null;
}
