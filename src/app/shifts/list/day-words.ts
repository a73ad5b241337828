import i18next from 'i18next';
import { daysBetween } from '../../../domain/rules/day-in.ts';
import { formatWeekday } from '../../texts/format.ts';

const NEAR = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' } as const;

/** 'Heute', 'Morgen', 'Mo., 23. November', for calendar days. Needs the namespace `shifts`. */
export function dayWords(day: string, today: string): string {
  return nearWords(day, today) ?? weekdayWords(day);
}

/** 'Heute, Fr., 20. November': what a heading says. */
export function dayHeading(day: string, today: string): string {
  return [nearWords(day, today), weekdayWords(day)].filter(Boolean).join(' · ');
}

/** 'Mo., 23. November' */
export const weekdayWords = (day: string): string => formatWeekday(Date.parse(day), 'UTC');

function nearWords(day: string, today: string): string | undefined {
  const near = NEAR[String(daysBetween(today, day)) as keyof typeof NEAR];
  return near && i18next.t(`shifts:day.${near}`);
}
