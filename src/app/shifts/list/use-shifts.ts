import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn } from '../../../domain/rules/day-in.ts';
import type { CampaignClient } from '../../../sync/campaign-client.ts';
import { looksSame, useCampaign, useServerNow } from '../../ui/campaign-context.ts';
import { promised } from './my-collisions.ts';
import { readShifts, sameItems } from './read-shifts.ts';
import { lookerOf } from './shift-facts.ts';

const READS = ['shift'] as const;
const NAMED = ['ward', 'activity'] as const;

/** All shifts that I may know of, as they are now; the same arrays as long as nothing in them changes. */
export function useShifts() {
  // Names come into the cards in the language of now.
  const { t } = useTranslation('shifts');
  const looker = useCampaign(lookerOf, looksSame);
  const shifts = useCampaign(({ view }) => readShifts(view, looker), sameItems, READS);
  const names = useCampaign(namesOf, looksSame, NAMED);
  const ward = useCampaign(({ view, actor }) => view.get('profile', actor.id)?.ward ?? actor.ward);
  const now = useServerNow(60_000);
  const { timezone } = looker;
  return {
    t,
    shifts,
    mine: useMemo(() => promised(shifts), [shifts]),
    /** What wards are called. */
    wards: names.wards,
    /** Where I am at home, or look after; null: the whole city. */
    ward,
    timezone,
    /** ms since 1970, by the server's clock; read every minute. */
    now,
    /** Calendar day on the campaign's clock. */
    today: dayIn(timezone, now),
  };
}

export type Shifts = ReturnType<typeof useShifts>;

/** The campaign's own kinds are in it, too: cards are drawn again when one is renamed. */
const namesOf = ({ view }: CampaignClient) => ({
  wards: Object.fromEntries([...view.all('ward')].map(({ id, name }) => [id, name])),
  kinds: [...view.all('activity')].map(({ name }) => name),
});
