import { CAMPAIGN_ROW, type CampaignRow } from './model/campaign.ts';
import type { View } from './view.ts';

/** The campaign row. Throws where a view has none yet: no rule makes sense before the first sync. */
export function campaignOf(view: View): CampaignRow {
  const campaign = view.get('campaign', CAMPAIGN_ROW);
  if (!campaign) throw new Error('no campaign row in this view yet');
  return campaign;
}
