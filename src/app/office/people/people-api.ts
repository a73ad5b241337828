import { callApi } from '../../../device/call-api.ts';
import type { InviteWish } from '../../../domain/model/invite.ts';
import type { Role } from '../../../domain/model/member.ts';

/** An invitation as the office may see it again: the code itself is only in the answer to its making. */
export interface Invite {
  readonly id: string;
  readonly role: Role;
  readonly ward: string | null;
  /** How many may join with it, and how many did. */
  readonly uses: number;
  readonly used: number;
  readonly expiresAt: number;
  readonly revokedAt: number | null;
}

/** The answer to a new invitation. The link is shown once, it can't be looked up later. */
export interface NewInvite {
  readonly id: string;
  readonly code: string;
  readonly url: string;
}

/** A phone or laptop that joined. */
export interface Device {
  readonly id: string;
  readonly memberName: string;
  readonly role: Role;
  readonly ward: string | null;
  readonly label: string;
  readonly lastSeenAt: number;
  /** How many entries were still on it when it was last heard of. */
  readonly pending: number;
  readonly revokedAt: number | null;
}

export const makeInvite = (wish: InviteWish) => callApi<NewInvite>('POST', '/api/invites', wish);
export const listInvites = () => callApi<Invite[]>('GET', '/api/invites');
export const withdrawInvite = (id: string) => callApi<void>('DELETE', `/api/invites/${encodeURIComponent(id)}`);
export const listDevices = () => callApi<Device[]>('GET', '/api/devices');
export const revokeDevice = (id: string) => callApi<void>('DELETE', `/api/devices/${encodeURIComponent(id)}`);
