import type { Settings } from '../tasks.ts';

/** Pairs at an evening's shift, how long they ring, and at how many doors in an hour. */
const PAIRS = 3;
const HOURS = 2;
const DOORS_PER_HOUR = 30;

/** What a campaign begins to cut with: turfs for one evening of three pairs. @param wards ids of those that are cut */
export const defaultTurfs = (wards: readonly string[]): Settings<'turfs'> => ({
  wards,
  size: { unit: 'doors', value: PAIRS * HOURS * DOORS_PER_HOUR },
  doorsPerHour: DOORS_PER_HOUR,
  keepOpen: true,
  held: [],
  leftOut: [],
});
