import type { lists as german } from '../de/lists.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about lists in and out, in English. */
export const lists: TextsLike<typeof german> = {
  title: 'Lists',
};
