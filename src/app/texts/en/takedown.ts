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
  /** In the office: whether all will be down in time. */
  office: {
    title: 'Take-down',
    whole: 'Whole city',
    noElection: '{{count}} posters hang. Enter the election day in the settings.',
    notYet: '{{count}} posters hang. It begins on {{day}}, all must be down by {{deadline}}.',
    noPace: '{{count}} posters left, all must be down by {{deadline}}.',
    inTime: 'At this pace all are down on {{day}}.',
    tooLate_one: 'At this pace all are down on {{day}}, one day late.',
    tooLate_other: 'At this pace all are down on {{day}}, {{count}} days late.',
    overdue: '{{count}} posters still hang, the deadline was {{day}}. The fine may be up to {{fine}} €.',
    allDown: 'Everything is down.',
    allDownShort: 'all down',
    runOff: 'The run-off on {{day}} moves the take-down.',
    chart: 'What still hangs, from {{from}} down towards the deadline',
    ward: 'Ward',
    hanging: 'Hanging',
    down: 'Down',
    lost: 'Gone',
    ready: 'Done',
  },
};
