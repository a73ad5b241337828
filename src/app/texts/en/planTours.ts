import type { planTours as german } from '../de/planTours.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about planning who walks which tour, in English. */
export const planTours: TextsLike<typeof german> = {
  contradiction: {
    'not-yet': 'Laterne does not plan tours yet.',
  },
};
