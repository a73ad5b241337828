import type { takedown as german } from '../de/takedown.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about taking down, in English. */
export const takedown: TextsLike<typeof german> = {
  title: 'Take-down',
};
