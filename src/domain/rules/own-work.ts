import type { View } from '../view.ts';
import { signUpOf } from './sign-ups.ts';

/** What somebody has done, as far as it was ticked off and counted. */
export interface OwnWork {
  readonly shifts: number;
  /** How long these shifts were. */
  readonly ms: number;
  /** Doors that were rung at: opened or not. */
  readonly doors: number;
  readonly conversations: number;
}

/**
 * One person's work over the campaign, or in one shift.
 * @param only the shift's id
 */
export function ownWork(view: View, member: string, only?: string): OwnWork {
  const work = { shifts: 0, ms: 0, doors: 0, conversations: 0 };
  for (const shift of view.all('shift')) {
    if ((only !== undefined && shift.id !== only) || !signUpOf(shift, member)?.came) continue;
    work.shifts++;
    work.ms += shift.end - shift.start;
  }
  for (const tally of view.all('tally')) {
    if (tally.by !== member || (only !== undefined && tally.shift !== only)) continue;
    work.doors += tally.notHome + tally.opened;
    work.conversations += tally.conversation;
  }
  return work;
}
