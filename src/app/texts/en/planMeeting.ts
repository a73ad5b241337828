import type { planMeeting as german } from '../de/planMeeting.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about where crews meet before their tours, in English. */
export const planMeeting: TextsLike<typeof german> = {
  search: 'Suggest meeting points',
  searching: 'Looking for meeting points …',
  about_one: 'For {{count}} team without a start, as near to the stops as can be.',
  about_other: 'For {{count}} teams without a start, as near to the stops as can be.',
  found_one: '{{count}} meeting point',
  found_other: '{{count}} meeting points',
  mean: 'From there it is {{metres}} to a stop on average.',
  proven: 'Proven: there is nothing nearer.',
  spot: { transport: 'Stop near {{streets}}', corner: 'Corner {{streets}}', post: 'Post, {{streets}}' },
  unnamed: { transport: 'Bus or tram stop', corner: 'Crossing', post: 'Post' },
  stops_one: 'nearest to {{count}} stop',
  stops_other: 'nearest to {{count}} stops',
  takeBack: 'Rather no meeting points',
  fewer_one: 'All at {{count}} meeting point',
  fewer_other: 'All at {{count}} meeting points',
  notHere: 'The bus and tram stops are not on this device yet. Try again with a network.',
  failed: 'The search broke off. Load the page again, and try once more.',
  contradiction: {
    'no-stops': 'There is nothing to do. Plan posts first, or choose something else.',
    'no-meeting-points': 'All have a start already.',
    'too-few-places': '{{count}} meeting points are wanted, nearby there are only {{places}}.',
  },
};
