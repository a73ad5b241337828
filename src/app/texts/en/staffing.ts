import type { staffing as german } from '../de/staffing.ts';
import type { TextsLike } from '../texts-like.ts';

export const staffing: TextsLike<typeof german> = {
  title: 'Shifts',
};
