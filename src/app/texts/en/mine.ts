import type { mine as german } from '../de/mine.ts';
import type { TextsLike } from '../texts-like.ts';

export const mine: TextsLike<typeof german> = {
  title: 'My shifts',
};
