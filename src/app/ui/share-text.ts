import i18next from 'i18next';
import type { ShiftRow } from '../../domain/model/shift.ts';
import { placesOf } from '../../domain/rules/sign-ups.ts';
import { formatSpan, formatWeekday } from '../texts/format.ts';

/**
 * What somebody sends to a chat: what, when, where, how many are needed, and the link. Nobody's name: a chat is no place
 * for who comes. Needs the namespace `shift`.
 */
export function shareText(shift: ShiftRow, kind: string, timeZone: string, origin: string): string {
  const t = i18next.getFixedT(null, 'shift');
  const { missing, free } = placesOf(shift);
  const when = `${formatWeekday(shift.start, timeZone)}, ${formatSpan(shift, timeZone)}`;
  return [
    t('share.what', { kind, when }),
    shift.place && t('share.where', { place: shift.place.name }),
    missing > 0
      ? t('share.missing', { count: missing })
      : free > 0
        ? t('share.free', { count: free })
        : t('share.full'),
    `${origin}/shifts/${shift.id}`,
  ]
    .filter(Boolean)
    .join('\n');
}
