import type { Step } from '../model/placement.ts';
import type { Trouble } from '../mutators/report-poster.ts';
import { nextState } from './placement-machine.ts';

/** How often it happened, and how many people told of it: two who report one damage are two voices for one. */
export interface TroubleCount {
  readonly times: number;
  readonly voices: number;
}

const TROUBLES = ['damage', 'miss', 'cover', 'misplace'] as const satisfies readonly Trouble[];
const isTrouble = (kind: Step['kind']): kind is Trouble => TROUBLES.some((trouble) => trouble === kind);

/**
 * What befell a poster so far, without what was taken back. Counted in the order in which it happened and not in which it
 * was told: news of a phone that was offline belongs to the past that it tells of. Needs all steps, as the office has them.
 */
export function countTroubles(steps: readonly Step[]): Record<Trouble, TroubleCount> {
  const counts = Object.fromEntries(TROUBLES.map((kind) => [kind, { times: 0, voices: 0 }])) as Record<
    Trouble,
    { times: number; voices: number }
  >;
  const takenBack = new Set(steps.filter(({ odd }) => !odd).map(({ undoes }) => undoes));
  const told = steps.filter(({ id, kind }) => kind !== 'undo' && !takenBack.has(id));
  let state: Parameters<typeof nextState>[0] = 'new';
  for (const { kind } of [...told].sort((a, b) => a.at - b.at)) {
    const after = nextState(state, kind);
    if (after === undefined) continue;
    if (isTrouble(kind)) {
      counts[kind].voices++;
      if (after !== state) counts[kind].times++;
    }
    state = after;
  }
  return counts;
}
