import { addDays } from '../../../../domain/rules/day-in.ts';
import type { Settings } from '../tasks.ts';

/** Two weeks, as the board shows. */
const DAYS = 14;

/** What a campaign begins with: the next two weeks, nobody on two days' heels or more than three times a week. */
export const defaultShifts = (today: string): Settings<'shifts'> => ({
  from: today,
  until: addDays(today, DAYS - 1),
  kinds: [],
  restHours: 10,
  mostPerWeek: 3,
  together: [],
  fill: 'min',
  wanted: [],
  unwanted: [],
  publishAs: 'ask',
});
