import type { volunteers as german } from '../de/volunteers.ts';
import type { TextsLike } from '../texts-like.ts';

export const volunteers: TextsLike<typeof german> = {
  title: 'People',
};
