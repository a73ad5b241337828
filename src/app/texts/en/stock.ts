import type { stock as german } from '../de/stock.ts';
import type { TextsLike } from '../texts-like.ts';

/** Words about stock, teams and hand-overs, in English. */
export const stock: TextsLike<typeof german> = {
  title: 'Stock',
};
