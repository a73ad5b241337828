import type { survey as german } from '../de/survey.ts';
import type { TextsLike } from '../texts-like.ts';

export const survey: TextsLike<typeof german> = {
  title: 'Survey',
};
