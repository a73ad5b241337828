import { campaignOf } from '../../../../domain/campaign-of.ts';
import { hasTakeDownBegun } from '../../../../domain/rules/take-down-day.ts';
import type { View } from '../../../../domain/view.ts';
import type { Settings } from '../tasks.ts';
import { crewsOfTeams } from './crews.ts';

/** At a post with a ladder: park, climb, two ties, a photo. */
const MINUTES_PER_STOP = 3;

/** What a campaign begins to plan tours with at this instant (ms): all teams on foot, and what is to be done now. */
export function defaultTours(view: View, at: number): Settings<'tours'> {
  return {
    kind: hasTakeDownBegun(campaignOf(view), at) ? 'take-down' : 'hang',
    crews: crewsOfTeams([...view.all('team')]),
    minutesPerStop: MINUTES_PER_STOP,
    wardBorders: 'soft',
    aim: 'balanced',
    wards: [],
    source: 'all',
    locked: [],
    replaces: [],
  };
}
