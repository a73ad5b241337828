import type { doors as german } from '../de/doors.ts';
import type { TextsLike } from '../texts-like.ts';

export const doors: TextsLike<typeof german> = {
  title: 'Doors',
};
