import type { turfs as german } from '../de/turfs.ts';
import type { TextsLike } from '../texts-like.ts';

export const turfs: TextsLike<typeof german> = {
  title: 'Turfs',
};
