import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Campaigns } from '../campaign/campaigns.ts';
import type { LoadedCity } from '../city/load-city.ts';
import type { Joined } from '../sessions/join.ts';
import { readSession, type Session } from '../sessions/session.ts';
import type { SyncServer } from '../sync/sync-server.ts';
import type { Live } from './live.ts';

/** Everything that the routes work with. */
export interface WebServer extends SyncServer {
  readonly campaigns: Campaigns;
  readonly pack: LoadedCity;
  readonly live: Live;
  /** How people reach this server where they did not say so themselves: no slash at the end. */
  readonly publicUrl: string;
  /** LATERNE_URL: what counts in links, whatever the browser says. */
  readonly fixedUrl: string | undefined;
  readonly trustProxy: boolean;
  /** Where photos lie. */
  readonly photoDirectory: string;
  /** The built app. */
  readonly appDirectory: string;
  readonly version: string;
}

export type Environment = { Bindings: HttpBindings };
export type Routes = Hono<Environment>;
export type Request = Context<Environment>;

const COOKIE = 'laterne';
const COOKIE_DAYS = 400; // the longest that browsers keep one

/** @throws Problem 401 when nobody is logged in on this device */
export const sessionOf = (server: WebServer, c: Request): Promise<Session> =>
  readSession(server.database, getCookie(c, COOKIE), server.now());

export function keepSession(server: WebServer, c: Request, { cookie }: Joined): void {
  setCookie(c, COOKIE, cookie, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: server.publicUrl.startsWith('https:'),
    maxAge: COOKIE_DAYS * 24 * 60 * 60,
  });
}

/** Laterne's address in a link: without LATERNE_URL the asker's own is the best guess, phones in the same network reach it too. */
export const urlFor = (server: WebServer, c: Request): string =>
  server.fixedUrl ?? c.req.header('origin') ?? server.publicUrl;

/** The visitor's address, for counting tries; it is not stored. */
export function addressOf(server: WebServer, c: Request): string {
  const forwarded = server.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || (c.env.incoming.socket.remoteAddress ?? '');
}
