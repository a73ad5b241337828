import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { dayIn } from '../../domain/rules/day-in.ts';
import { CampaignCalendars } from '../calendar/campaign-calendars.ts';
import { endFeed, findFeed, listFeeds, makeFeed } from '../calendar/feeds.ts';
import { readShifts } from '../calendar/read-shifts.ts';
import { writeEvent, writeFeed } from '../calendar/write-calendar.ts';
import { Problem } from '../problem.ts';
import { RateLimit } from '../sessions/rate-limit.ts';
import { compressAnswer } from './compress-answer.ts';
import { addressOf, type Request, type Routes, sessionOf, urlFor, type WebServer } from './environment.ts';
import { readBody } from './read-body.ts';

const feedWish = z.strictObject({ of: z.enum(['me', 'campaign']) });
const CALENDAR = 'text/calendar; charset=utf-8';

/**
 * Shifts for other programs' calendars.
 *
 * GET /calendar/TOKEN.ics needs no session: the address is the secret. Whatever opens nothing gets the same 404, so that a
 * guess learns nothing. GET /api/shifts/ID/event.ics is one shift, for whom their session says they are.
 */
export function calendarRoutes(routes: Routes, server: WebServer): void {
  const { database, fixedUrl: base } = server;
  // Nobody guesses 256 bits; this ends the noise of who tries. Good addresses are not counted: one calendar service may ask for hundreds.
  const misses = new RateLimit({ perKey: 30, overall: 1_000, windowMs: 10 * 60_000 });
  const calendars = new CampaignCalendars();

  routes.use('/calendar/*', compressAnswer);
  routes.get('/calendar/*', async (c) => {
    const token = /^\/calendar\/([\w-]+)\.ics$/.exec(c.req.path)?.[1];
    const feed = await findFeed(database, token ?? '');
    if (!feed) {
      misses.count(addressOf(server, c), server.now());
      c.header('Cache-Control', 'no-store');
      return c.text('Not found.', 404);
    }
    const { campaignId, reader } = feed;
    const text = reader
      ? writeFeed(await readShifts(database, campaignId, reader), { reader, base })
      : await calendars.read(database, campaignId, base);
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    // Weak: the same calendar, however it is compressed on the way.
    c.header('ETag', `W/${etag}`);
    c.header('Cache-Control', 'private, no-store');
    if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304);
    return sendCalendar(c, text, 'laterne.ics');
  });

  routes.post('/api/feeds', async (c) => {
    const session = await sessionOf(server, c);
    const { of } = await readBody(c, feedWish);
    const { id, token } = await makeFeed(database, session, of, server.now());
    return c.json({ id, url: `${urlFor(server, c)}/calendar/${token}.ics` }, 201);
  });

  routes.get('/api/feeds', async (c) => c.json(await listFeeds(database, await sessionOf(server, c))));

  routes.delete('/api/feeds/:id', async (c) => {
    await endFeed(database, await sessionOf(server, c), c.req.param('id'), server.now());
    return c.body(null, 204);
  });

  routes.get('/api/shifts/:id/event.ics', async (c) => {
    const { campaignId, actor: reader } = await sessionOf(server, c);
    const campaign = await readShifts(database, campaignId, reader, c.req.param('id'));
    const [found] = campaign.shifts;
    if (!found) throw new Problem(404, 'unknown-shift', 'There is no such shift.');
    const day = dayIn(campaign.timezone, found.shift.start);
    return sendCalendar(c, writeEvent(campaign, { reader, base }), `laterne-${day}.ics`);
  });
}

function sendCalendar(c: Request, text: string, filename: string): Response {
  c.header('Content-Type', CALENDAR);
  c.header('Content-Disposition', `inline; filename="${filename}"`);
  return c.body(text);
}
