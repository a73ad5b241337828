import i18next from 'i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { addDays, dayIn } from '../../../domain/rules/day-in.ts';
import type { StaffedShift } from '../../../domain/rules/staffing-board.ts';
import type { View } from '../../../domain/view.ts';
import { formatSpan, formatTime, formatWeekday } from '../../texts/format.ts';
import { kindWords } from '../../texts/kind-words.ts';

/** In the language of now; whoever shows it has the namespaces `staffing` and `shifts`. */
const words = () => i18next.getFixedT(null, 'staffing');

/** "Haustür Stadtfeld Ost", "Stand am Alten Markt · Ortsverband Süd": what people call it. */
export function shiftWords(
  view: View,
  { kind, title, ward, group }: Pick<ShiftRow, 'kind' | 'title' | 'ward' | 'group'>,
) {
  const place = title === null && ward !== null ? view.get('ward', ward)?.name : undefined;
  const what = title ?? [kindWords(view, kind), place].filter(Boolean).join(' ');
  const who = group === null ? undefined : view.get('group', group)?.name;
  return [what, who].filter(Boolean).join(' · ');
}

/** "Heute", "Morgen", "Do., 14. Januar". */
export function dayWords(at: number, today: string, timezone: string): string {
  const day = dayIn(timezone, at);
  if (day === today) return words()('today');
  if (day === addDays(today, 1)) return words()('tomorrow');
  return formatWeekday(at, timezone);
}

/** "Morgen 17:00 Haustür Stadtfeld Ost". */
export function whenWords(view: View, shift: ShiftRow, today: string, timezone: string): string {
  return [dayWords(shift.start, today, timezone), formatTime(shift.start, timezone), shiftWords(view, shift)].join(' ');
}

/** "2 fehlen, Leitung fehlt"; '' where nobody is lacking. */
export function lackWords({ places, leaderless, gap }: StaffedShift): string {
  if (!gap) return '';
  const t = words();
  return [
    places.missing > 0 && t('lack.people', { count: places.missing }),
    places.missingExperienced > 0 && t('lack.experienced', { count: places.missingExperienced }),
    places.seekingCover > 0 && t('lack.cover', { count: places.seekingCover }),
    leaderless && t('lack.lead'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The whole of it for those who hear the board: "17:00–19:00 Haustür Stadtfeld Ost, 3 von 6, 2 fehlen". */
export function spokenShift(view: View, staffed: StaffedShift, timezone: string): string {
  const { shift, places } = staffed;
  const t = words();
  return [
    `${formatSpan(shift, timezone)} ${shiftWords(view, shift)}`,
    shift.state === 'cancelled' ? t('cancelled') : t('comingOf', { coming: places.coming, max: shift.max }),
    lackWords(staffed),
  ]
    .filter(Boolean)
    .join(', ');
}
