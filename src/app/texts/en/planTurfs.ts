import type { planTurfs as german } from '../de/planTurfs.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about planning how turfs are cut, in English. */
export const planTurfs: TextsLike<typeof german> = {
  contradiction: {
    'not-yet': 'Laterne does not plan turfs yet.',
  },
};
