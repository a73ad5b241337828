import { overlaps } from '../../../domain/rules/find-collision.ts';
import type { ShiftFacts } from './shift-facts.ts';

/** The shifts that this person has promised to be at: what another one may collide with. */
export const promised = (shifts: readonly ShiftFacts[]): ShiftFacts[] =>
  shifts.filter(({ row, own }) => row.state === 'open' && (own?.state === 'coming' || own?.state === 'asked'));

/** Which of the promised ones share a moment with this one. */
export const collisionsWith = ({ row }: ShiftFacts, mine: readonly ShiftFacts[]): ShiftFacts[] =>
  mine.filter((one) => one.row.id !== row.id && overlaps(one.row, row));
