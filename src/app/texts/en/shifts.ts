import type { shifts as german } from '../de/shifts.ts';
import type { TextsLike } from '../texts-like.ts';

export const shifts: TextsLike<typeof german> = {
  title: 'Shifts',
  shift: 'Shift',
  mine: 'My shifts',
  /** The places at the lower edge of a phone. */
  kinds: {
    doors: 'Doors',
    hanging: 'Hanging',
    'take-down': 'Take-down',
    stand: 'Stand',
    meeting: 'Meeting',
  },
  nav: {
    label: 'Where to',
    map: 'Map',
    shifts: 'Shifts',
    mine: 'Mine',
  },
};
