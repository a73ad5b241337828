import type { planShifts as german } from '../de/planShifts.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about planning who takes which shift, in English. */
export const planShifts: TextsLike<typeof german> = {
  contradiction: {
    'not-yet': 'Laterne does not plan shifts yet.',
  },
};
