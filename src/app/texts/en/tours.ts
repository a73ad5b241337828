import type { tours as german } from '../de/tours.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about tours, in English. */
export const tours: TextsLike<typeof german> = {
  title: 'Tours',
};
