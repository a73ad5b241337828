import type { PlacementState } from '../../../domain/model/placement.ts';
import type { Trouble } from '../../../domain/mutators/report-poster.ts';
import { inTrouble } from '../../../domain/rules/placement-machine.ts';

/** One button about a poster. found: it was thought missing · gone: and it stays missing. */
export type PosterDeed = 'check' | 'found' | Trouble | 'repair' | 'replace' | 'take-down' | 'gone';

/** What can be wrong, in the order of how often it is. */
export const TROUBLES: readonly Trouble[] = ['damage', 'miss', 'cover', 'misplace'];

export interface OfferedDeeds {
  /** The one that most who stand there came for. */
  readonly main: PosterDeed;
  readonly beside: readonly PosterDeed[];
  /** What else can be wrong with it: at hand, behind a button, or out of the question. */
  readonly troubles: 'open' | 'folded' | 'none';
}

/** What a poster in this state offers. @param over the campaign is: everything comes down */
export function deedsFor(state: PlacementState, over: boolean): OfferedDeeds {
  if (state === 'missing') return { main: 'found', beside: ['replace', 'gone'], troubles: 'none' };
  if (over) return { main: 'take-down', beside: ['check'], troubles: 'open' };
  if (inTrouble({ state })) return { main: 'repair', beside: ['replace', 'take-down'], troubles: 'folded' };
  return { main: 'check', beside: ['take-down'], troubles: 'open' };
}
