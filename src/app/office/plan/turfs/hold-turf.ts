import type { PlannedTurf, TurfsPlan } from '../../../../planning/turfs/turfs-plan.ts';
import type { GatheredTurf, Hold } from './gather-turfs.ts';
import type { TurfsByHand } from './turfs-by-hand.ts';

type Lists = Pick<TurfsByHand, 'held' | 'leftOut'>;

interface Held {
  readonly plan: TurfsPlan;
  readonly changes: Lists;
  /** What the turf is called by from now on. */
  readonly id: string;
}

/**
 * Moves a turf between what is cut anew, what stays, and what is left out; with the name that it has on screen.
 * @param run number of the run that cut the plan: the planner calls its turfs the same every time, and what stays over a
 *   run needs an id of its own
 */
export function holdTurf(
  plan: TurfsPlan,
  { held, leftOut }: Lists,
  { hold, ...turf }: GatheredTurf,
  to: Hold,
  run: number,
): Held {
  const id = hold === 'free' && !turf.id.includes('@') ? `${turf.id}@${run}` : turf.id;
  const put = (list: readonly PlannedTurf[], is: Hold) => {
    const without = list.filter((one) => one.id !== turf.id);
    return to === is ? [...without, { ...turf, id }] : without;
  };
  return {
    plan: { ...plan, turfs: put(plan.turfs, 'free') },
    changes: { held: put(held, 'held'), leftOut: put(leftOut, 'out') },
    id,
  };
}
