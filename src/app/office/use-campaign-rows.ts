import { campaignOf } from '../../domain/campaign-of.ts';
import type { CampaignRow } from '../../domain/model/campaign.ts';
import type { MemberRow } from '../../domain/model/member.ts';
import type { WardRow } from '../../domain/model/ward.ts';
import type { View } from '../../domain/view.ts';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import { looksSame, useCampaign } from '../ui/campaign-context.ts';

/** The campaign's settings. */
export const useCampaignRow = (): CampaignRow => useCampaign(settings, looksSame);
/** All wards, by their number. */
export const useWards = (): WardRow[] => useCampaign(wards, looksSame);

/** Who did it, or undefined where this role may not know. */
export function memberName(view: View, by: string | null): string | undefined {
  const member: MemberRow | undefined = by === null ? undefined : view.get('member', by);
  return member?.name;
}

const settings = (client: CampaignClient) => campaignOf(client.view);
const wards = (client: CampaignClient) => [...client.view.all('ward')].sort((a, b) => (a.id < b.id ? -1 : 1));
