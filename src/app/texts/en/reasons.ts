import type { reasons as german } from '../de/reasons.ts';
import type { TextsLike } from '../texts-like.ts';

export const reasons: TextsLike<typeof german> = {
  hang: {
    embargo: 'Not yet: we start on {{start}}.',
    embargoOpen: 'Not yet: the start has not been set.',
    excluded: 'Not here: {{reason}}.',
    excludedUntil: 'Not here: {{reason}} until {{until}}.',
    tooClose: 'Not here: one of ours hangs {{metres}} m away, keep {{spacing}} m.',
    postFull_one: 'One hangs here already, there is no room for more.',
    postFull_other: '{{count}} hang here already, there is no room for more.',
    unknownPost: 'Laterne does not know this post.',
  },
  flag: {
    embargo: 'Hangs before the start',
    excluded: 'Hangs on a blocked post: {{reason}}',
    tooClose: 'Hangs too close to another',
    postFull: 'Too many on this post',
    unknownPost: 'Hangs on an unknown post',
    other: 'Noticed: {{code}}',
  },
  refusal: {
    'not-allowed': 'Your role may not do this.',
    'unknown-placement': 'Laterne does not know this poster.',
    'unknown-exclusion': 'There is no such block.',
    'unknown-ward': 'There is no such ward.',
    'already-exists': 'It exists already.',
    'already-lifted': 'This block has been lifted already.',
    'not-hanging': 'The poster no longer hangs.',
    'not-planned': 'It is no longer planned.',
    'outside-city': 'That is outside the city.',
    'no-posts': 'There is no post there.',
    'before-by-law': 'That is earlier than the city allows.',
    'no-campaign': 'The campaign is not here yet.',
    'unknown-mutator': 'The office runs another version and takes a look.',
    invalid: 'The entry is incomplete.',
    'server-error': 'The server could not cope with it.',
    embargo: 'Before the start.',
    excluded: 'The post is blocked.',
    'too-close': 'Too close to another.',
    'post-full': 'The post is full.',
    'unknown-post': 'There is no such post.',
    other: 'Not accepted: {{code}}',
  },
  exclusion: {
    lichterwelten: 'Lichterwelten (city lights)',
  },
};
