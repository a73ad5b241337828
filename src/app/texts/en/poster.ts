import type { poster as german } from '../de/poster.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about what happened to a poster, in English. */
export const poster: TextsLike<typeof german> = {
  title: 'Poster',
};
