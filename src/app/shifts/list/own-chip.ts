import type { ShiftFacts } from './shift-facts.ts';

/** How I stand to a shift, as the chip on its card says it; null: I have nothing to do with it. */
export type OwnChip = 'cancelled' | 'coming' | 'seeking' | 'asked' | 'waiting' | 'invited' | 'came' | null;

/** @param over whether the shift has ended */
export function ownChip({ row, own }: Pick<ShiftFacts, 'row' | 'own'>, over: boolean): OwnChip {
  if (row.state === 'cancelled') return 'cancelled';
  if (over) return own?.came ? 'came' : null;
  switch (own?.state) {
    case 'coming':
      return own.seeksCover ? 'seeking' : 'coming';
    case 'asked':
    case 'waiting':
    case 'invited':
      return own.state;
    default:
      return null;
  }
}
