import type { takedown as german } from '../de/takedown.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about taking down, in English. */
export const takedown: TextsLike<typeof german> = {
  title: 'Take-down',
  /** On the phone: everything that still hangs, nearest first. */
  phone: {
    title: 'Take down',
    notYet: 'Not yet',
    electionOn: 'Election day is {{day}}.',
    noElection: 'Election day is not fixed yet.',
    begins: 'From 6 pm on election night you see here all that still hangs, the nearest first.',
    hanging_one: '{{number}} poster hangs at the moment.',
    hanging_other: '{{number}} posters hang at the moment.',
    look: 'Have a look already',
    here: 'here',
    inWard: 'in {{name}}',
    inAll: 'in all',
    until: 'By {{day}} all must be down.',
    overdue: 'Since {{day}} all should be down.',
    allDown: 'All down. Thank you for your help.',
    noPosition: 'Sorted by street without your position.',
    more_one: 'Show {{count}} more',
    more_other: 'Show more, {{count}} left',
    returned: 'Taken along',
    scrapped: 'Thrown away',
    stolen: 'Was gone',
    saved: {
      returned: 'Taken along: {{street}}.',
      scrapped: 'Thrown away: {{street}}.',
      stolen: 'Was gone: {{street}}.',
    },
    undone: 'Undone, it hangs again.',
  },
};
