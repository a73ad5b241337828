import type { shifts as german } from '../de/shifts.ts';
import type { TextsLike } from '../texts-like.ts';

export const shifts: TextsLike<typeof german> = {
  title: 'Shifts',
  shift: 'Shift',
  mine: 'My shifts',
  /** The places at the lower edge of a phone. */
  nav: {
    label: 'Where to',
    map: 'Map',
    shifts: 'Shifts',
    mine: 'Mine',
  },
};
