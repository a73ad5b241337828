import type { BrowserContext } from '@playwright/test';
import type { RunningServer } from './start-server.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Makes browser profiles members without the screens, for benches and for journeys that are not about joining: as the
 * office it makes an invite for volunteers, and the returned function uses it once per profile.
 */
export async function inviteVolunteers(server: RunningServer): Promise<(context: BrowserContext) => Promise<void>> {
  const code = await inviteCode(server);
  return async (context) => {
    const response = await context.request.post(`${server.url}/api/join`, { data: { code, name: 'Toni' } });
    if (!response.ok()) throw new Error(`Joining answered ${response.status()}: ${await response.text()}`);
  };
}

/** @returns the code of an invite for a hundred volunteers */
export async function inviteCode(server: RunningServer): Promise<string> {
  const cookie = await joinOffice(server);
  const invite = { role: 'volunteer', ward: null, uses: 100, expiresAt: Date.now() + DAY_MS };
  const { code } = (await (await post(server, '/api/invites', invite, cookie)).json()) as { code: string };
  return code;
}

/** Joins as the office. @returns the session's cookie */
export async function joinOffice(server: RunningServer): Promise<string> {
  const code = new URL(server.officeLink).hash.slice(1);
  const joined = await post(server, '/api/join', { code, name: 'Büro' });
  const cookies = joined.headers.getSetCookie();
  return cookies.map((line) => line.split(';')[0]).join('; ');
}

/** @throws with the answer's text when it is not a success */
export async function post(server: RunningServer, path: string, body: unknown, cookie = ''): Promise<Response> {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response;
}
