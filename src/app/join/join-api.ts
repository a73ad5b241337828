import * as z from 'zod/mini';
import { callApi } from '../../device/call-api.ts';
import { rememberSession, type Session } from '../../device/session.ts';
import { role } from '../../domain/model/member.ts';

const invitation = z.object({
  campaign: z.object({ name: z.string() }),
  role,
  ward: z.nullable(z.string()),
  wardName: z.nullable(z.string()),
});
/** What an invitation is to, shown before anybody says yes. */
export type Invitation = z.infer<typeof invitation>;

/** @throws ApiError */
export async function previewInvitation(code: string): Promise<Invitation> {
  return invitation.parse(await callApi('POST', '/api/invite-preview', { code }));
}

/** Joins, and remembers who this device is from now on. @throws ApiError */
export async function joinCampaign(code: string, name: string): Promise<Session> {
  return rememberSession(await callApi('POST', '/api/join', { code, name }));
}

/** Opens the session that the short code stands for. @throws ApiError */
export async function redeemShortCode(code: string): Promise<Session> {
  return rememberSession(await callApi('POST', '/api/handover/redeem', { code }));
}

/** A short code for this member's next device: good once, until `expiresAt` (ms). @throws ApiError */
export const askShortCode = () => callApi<{ code: string; expiresAt: number }>('POST', '/api/handover');
