import { useMemo } from 'react';
import { workLoad } from '../../../domain/rules/work-load.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { useRows } from '../use-rows.ts';
import { type Person, peopleOf } from './people.ts';

/** Whose answers this person may see, with what they carry; read again when something of them changes. */
export function usePeople(): readonly Person[] {
  const { view, skew } = useCampaignClient();
  const actor = useCampaign((client) => client.actor);
  const members = useRows('member');
  const profiles = useRows('profile');
  const shifts = useRows('shift');
  const now = useNow(300_000) + skew;
  const loads = useMemo(() => workLoad(view, now), [view, members, shifts, now]);
  return useMemo(() => peopleOf(loads, profiles, actor), [loads, profiles, actor]);
}
