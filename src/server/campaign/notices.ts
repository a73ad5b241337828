/** The database's channel through which all server processes hear of each other's commits. */
export const CHANNEL = 'laterne';

/** What is told there: a campaign has a new version, or a device or a member may no longer come in. */
export type Notice =
  | { readonly kind: 'version'; readonly campaign: string; readonly version: number }
  | { readonly kind: 'revoked'; readonly campaign: string; readonly device: string }
  | { readonly kind: 'out'; readonly campaign: string; readonly member: string };

export const versionMessage = (campaign: string, version: number) => `version ${campaign} ${version}`;
export const revokedMessage = (campaign: string, device: string) => `revoked ${campaign} ${device}`;
export const outMessage = (campaign: string, member: string) => `out ${campaign} ${member}`;

/** Reads a message of the channel; undefined for one of a newer program. */
export function readNotice(message: string): Notice | undefined {
  const [kind, campaign, rest] = message.split(' ');
  if (!campaign || !rest) return undefined;
  if (kind === 'version') return { kind, campaign, version: Number(rest) };
  if (kind === 'revoked') return { kind, campaign, device: rest };
  if (kind === 'out') return { kind, campaign, member: rest };
  return undefined;
}
