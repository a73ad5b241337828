import { useDeferredValue, useMemo } from 'react';
import { campaignOf } from '../../../domain/campaign-of.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { type ChosenStops, chooseStops } from '../../../domain/rules/choose-stops.ts';
import { withinReach } from '../../../domain/rules/tour-area.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { sameRows, useRows } from '../use-rows.ts';
import { areaOf, type DraftTour, MOST_STOPS } from './draft-tour.ts';

const NOTHING: ChosenStops = { stops: [], beyond: 0, forbidden: new Map() };

/**
 * The stops that the draft means now. Chosen anew when the draft changes, after the line under the finger is drawn, and
 * when something changes in the area; a poster that is hung elsewhere in the city costs a look at where it is.
 */
export function useChosenStops(draft: DraftTour): ChosenStops {
  const client = useCampaignClient();
  const { actor } = client;
  const campaign = useCampaignRow();
  const { kind, by, ring, street, ward, source, most } = useDeferredValue(draft);
  const area = useMemo(() => areaOf({ by, ring, street, ward }), [by, ring, street, ward]);
  const reach = useMemo(
    () => (area ? withinReach(client.city, area, campaignOf(client.view).rules.spacing) : () => false),
    [client, area],
  );
  const near = useCampaign(({ view }) => [...view.all('placement')].filter(reach), sameRows);
  const exclusions = useRows('exclusion');
  // The rows stand for what the rule finds in the view.
  return useMemo(() => {
    if (!area) return NOTHING;
    const wish = {
      kind,
      area,
      source: source[kind],
      most: Number.isNaN(most) ? MOST_STOPS : most,
      answersFor: (of: string | null) => answersFor(actor, of),
    };
    return chooseStops(client.view, client.city, wish, Date.now() + client.skew);
  }, [client, actor, campaign, near, exclusions, kind, area, source, most]);
}
