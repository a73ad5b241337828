import type { crew as german } from '../de/crew.ts';
import type { TextsLike } from '../texts-like.ts';

export const crew: TextsLike<typeof german> = {
  title: 'Who comes',
};
