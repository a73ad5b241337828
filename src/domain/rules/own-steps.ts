import type { PlacementState, Step } from '../model/placement.ts';
import { nextState } from './placement-machine.ts';
import { effective } from './take-step.ts';

/** The steps that this member did, each knowing what the poster was before where somebody else had made it so. */
export function ownSteps(steps: readonly Step[], me: string): Step[] {
  if (!steps.some(({ by }) => by === me)) return [];
  const was = new Map<string, Step['was']>();
  let state: PlacementState | 'new' = 'new';
  let last: Step | undefined;
  for (const step of effective(steps)) {
    if (last && state !== 'new' && last.by !== me) was.set(step.id, { state, at: last.at });
    state = nextState(step.was?.state ?? state, step.kind) ?? state;
    last = step;
  }
  return steps
    .filter(({ by }) => by === me)
    .map((step) => {
      const before = step.was ?? was.get(step.id);
      return before ? { ...step, was: before } : step;
    });
}
