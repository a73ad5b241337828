import type { complaints as german } from '../de/complaints.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about the city's complaints, in English. */
export const complaints: TextsLike<typeof german> = {
  title: 'Complaints',
  /** On the phone: what I or my team put right. */
  phone: {
    title: 'Tasks',
    empty: 'Nothing to do just now.',
    gone: 'This task no longer exists.',
    noDeadline: 'No deadline',
    late_one: 'Overdue since yesterday',
    late_other: '{{count}} days overdue',
    today: 'By this evening',
    left_one: 'By tomorrow, {{day}}',
    left_other: '{{count}} days left, until {{day}}',
    fixed: 'Done, the office answers the city.',
    navigate: 'Open in the navigation app',
    whatDone: 'What did you do?',
    deed: {
      'take-down': 'Taken down',
      move: 'Moved',
      repair: 'Repaired',
      none: 'Was fine',
    },
    tapPost: 'Tap the post on the map that it hangs on now.',
    movedTo: 'Hangs now: {{place}}.',
    photo: 'A photo as proof',
    note: 'A note for the office',
    send: 'Done',
    saved: 'Saved. The office answers the city.',
    again: 'Report again',
  },
};
