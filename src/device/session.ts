import * as z from 'zod/mini';
import { role } from '../domain/model/member.ts';
import { ApiError, callApi } from './call-api.ts';

const session = z.object({
  campaign: z.object({ id: z.string(), name: z.string(), demo: z.boolean() }),
  actor: z.object({ id: z.string(), name: z.string(), role, ward: z.nullable(z.string()) }),
  device: z.object({ id: z.string() }),
});
/** Who this device is to which campaign, as the server said when it was last asked. */
export type Session = z.infer<typeof session>;

const KEY = 'laterne-session';

/** The session as remembered here; good enough to work with until the server says otherwise. */
export function recallSession(): Session | undefined {
  try {
    return session.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/** Keeps what `/api/session`, `/api/join` or `/api/handover/redeem` answered. @throws z.core.$ZodError on nonsense */
export function rememberSession(answer: unknown): Session {
  const checked = session.parse(answer);
  localStorage.setItem(KEY, JSON.stringify(checked));
  return checked;
}

/** Asks the server who this is, and remembers it; null where it knows no such session. @throws ApiError */
export async function askSession(): Promise<Session | null> {
  try {
    return rememberSession(await callApi('GET', '/api/session'));
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}
