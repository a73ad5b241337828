import type { complaints as german } from '../de/complaints.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about the city's complaints, in English. */
export const complaints: TextsLike<typeof german> = {
  title: 'Complaints',
};
