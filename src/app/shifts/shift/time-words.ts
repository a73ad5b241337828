import i18next from 'i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { dayIn, daysBetween } from '../../../domain/rules/day-in.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** 'in 3 Stunden', 'morgen', 'in 5 Tagen', 'läuft noch 40 Minuten', 'vorbei'. Needs the namespace `shift`. */
export function timeWords({ start, end }: Pick<ShiftRow, 'start' | 'end'>, now: number, timeZone: string): string {
  const t = i18next.getFixedT(null, 'shift');
  if (end <= now) return t('when.over');
  if (start <= now) return t('when.running', { left: spanWords(end - now) });
  const days = daysBetween(dayIn(timeZone, now), dayIn(timeZone, start));
  const near = new Intl.RelativeTimeFormat(i18next.language, { numeric: 'auto' });
  if (days >= 1 && start - now > 12 * HOUR) return near.format(days, 'day');
  return start - now < HOUR
    ? near.format(Math.max(1, Math.round((start - now) / MINUTE)), 'minute')
    : near.format(Math.round((start - now) / HOUR), 'hour');
}

/** '40 Minuten', '2,5 Stunden' */
export function spanWords(ms: number): string {
  const [value, unit] = ms < HOUR ? [Math.max(1, Math.round(ms / MINUTE)), 'minute'] : [ms / HOUR, 'hour'];
  const form = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(i18next.language, form).format(value as number);
}
