import type { planPosts as german } from '../de/planPosts.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about planning which posts carry posters, in English. */
export const planPosts: TextsLike<typeof german> = {
  summary_one: '{{posters}} poster, {{spacing}} apart',
  summary_other: '{{posters}} posters, {{spacing}} apart',
  setting: {
    posters: 'New posters',
    spacing: 'Spacing between them',
    sight: 'Seen from',
    junctionDistance: 'Distance to junctions',
    postersPerPost: 'Posters per post',
    wanted: 'Post that must be in it',
    unwanted: 'Post that must not be in it',
    wards: { min: 'Ward {{name}}, at least', max: 'Ward {{name}}, at most' },
  },
  figures: {
    posts: 'posters',
    reached: 'people see at least one',
    each: 'people per poster',
    refused: 'wishes did not work',
  },
  publish: {
    will_one: '{{count}} post will be planned.',
    will_other: '{{count}} posts will be planned.',
    wont_one: '{{count}} does not work any more: {{why}}',
    wont_other: '{{count}} do not work any more: {{why}}',
    back_one: '{{count}} post will no longer be planned.',
    back_other: '{{count}} posts will no longer be planned.',
    inTours_one: '{{count}} stays: it belongs to a tour.',
    inTours_other: '{{count}} stay: they belong to tours.',
    hung_one: '{{count}} stays: a poster hung there already.',
    hung_other: '{{count}} stay: posters hung there already.',
  },
  contradiction: {
    'not-yet': 'Laterne does not plan posts yet.',
  },
};
