import type { shift as german } from '../de/shift.ts';
import type { TextsLike } from '../texts-like.ts';

export const shift: TextsLike<typeof german> = {
  title: 'Shift',
};
