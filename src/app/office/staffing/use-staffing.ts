import { useMemo } from 'react';
import { managesShift } from '../../../domain/rules/manages-shift.ts';
import { filterShifts, type StaffedShift, type StaffingFilter } from '../../../domain/rules/staffing-board.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';

/** The shifts that this person looks after and asked for, by their beginning. */
export function useStaffing({ ward, group, kind }: StaffingFilter): StaffedShift[] {
  const actor = useCampaign((client) => client.actor);
  const { timezone } = useCampaignRow();
  const rows = useRows('shift');
  return useMemo(() => {
    const mine = rows.filter((shift) => managesShift(actor, shift));
    return filterShifts(mine, { ward, group, kind }, timezone);
  }, [rows, actor, timezone, ward, group, kind]);
}
