import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { formatSpan } from '../../texts/format.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { dayWords } from '../list/day-words.ts';
import type { Shifts } from '../list/use-shifts.ts';

/** 'Heute, 18:00–20:00 · Haustür, Treffpunkt Vor dem Bürgerbüro': a shift in one line; without the place where nobody need go. */
export function useShiftLine(
  shift: ShiftRow,
  { timezone, today }: Pick<Shifts, 'timezone' | 'today'>,
  goes: boolean,
): string {
  const { t } = useTranslation('shifts');
  const { view } = useCampaignClient();
  const when = `${dayWords(dayIn(timezone, shift.start), today)}, ${formatSpan(shift, timezone)}`;
  const place = goes ? shift.place : null;
  const what = shift.title ?? kindWords(view, shift.kind);
  return `${when} · ${place ? `${what}, ${t('notices.at', { place: place.name })}` : what}`;
}
