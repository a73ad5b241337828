import { dayIn } from '../../domain/rules/day-in.ts';
import { instantIn } from '../../domain/rules/instant-in.ts';

const DAY_MS = 24 * 60 * 60_000;
const MINUTE_MS = 60_000;
const BEGINS = '18:00';
const LASTS_MS = 150 * MINUTE_MS;

/** When posters were hung, instants in ms since 1970. */
export interface Evening {
  readonly begins: number;
  readonly ends: number;
}

/** The last `count` evenings that have begun well before now, the oldest first. */
export function eveningsBefore(timezone: string, now: number, count: number): Evening[] {
  const ofDay = (at: number) => instantIn(timezone, dayIn(timezone, at), BEGINS);
  const tonight = ofDay(now);
  const last = now - tonight > 45 * MINUTE_MS ? now : now - DAY_MS;
  return Array.from({ length: count }, (_, index) => {
    const begins = ofDay(last - (count - 1 - index) * DAY_MS);
    return { begins, ends: Math.min(begins + LASTS_MS, now - 5 * MINUTE_MS) };
  });
}

/** The calendar day so many days after (or before) the one that `now` falls on. */
export const dayAfter = (timezone: string, now: number, days: number) => dayIn(timezone, now + days * DAY_MS);

/** The Lichterwelten season that today lies in, or else the next one. */
export function lightsSeason(today: string): { from: string; until: string } {
  const year = Number(today.slice(0, 4));
  const first = today.slice(5) <= '02-02' ? year - 1 : year;
  return { from: `${first}-11-20`, until: `${first + 1}-02-02` };
}
