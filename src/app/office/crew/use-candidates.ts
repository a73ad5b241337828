import { useMemo } from 'react';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { type Candidate, suitsShift } from '../../../domain/rules/suits-shift.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';

/** Whom to ask for this shift, the best first, as far as this person may see their answers. */
export function useCandidates(shift: ShiftRow): readonly Candidate[] {
  const { view, skew } = useCampaignClient();
  const actor = useCampaign((client) => client.actor);
  const { timezone } = useCampaignRow();
  const members = useRows('member');
  const profiles = useRows('profile');
  const shifts = useRows('shift');
  const now = useNow(300_000) + skew;
  return useMemo(
    () =>
      suitsShift(view, shift, timezone, now).filter(
        ({ member, profile }) => profile !== undefined || answersFor(actor, member.ward),
      ),
    [view, actor, shift, timezone, now, members, profiles, shifts],
  );
}
