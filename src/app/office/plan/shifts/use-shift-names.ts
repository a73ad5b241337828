import { useTranslation } from 'react-i18next';
import { dayIn } from '../../../../domain/rules/day-in.ts';
import { formatDay } from '../../../texts/format.ts';
import { kindWords } from '../../../texts/kind-words.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { whenWords } from '../../staffing/shift-words.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What ids of members, shifts and kinds mean to people, alone or several with commas between; days are written out. */
export function useShiftNames(): (ids: string) => string | undefined {
  // Words of shifts and kinds are written in the language of now.
  useTranslation(['staffing', 'shifts']);
  const { view, skew } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const today = dayIn(timezone, Date.now() + skew);
  const nameOf = (id: string): string | undefined => {
    if (DAY.test(id)) return formatDay(id);
    const shift = view.get('shift', id);
    if (shift) return whenWords(view, shift, today, timezone);
    const kind = kindWords(view, id);
    return view.get('member', id)?.name ?? (kind === id ? undefined : kind);
  };
  return (ids) => {
    const names = ids.split(',').map(nameOf);
    return names.every((name) => name !== undefined) ? names.join(', ') : undefined;
  };
}
