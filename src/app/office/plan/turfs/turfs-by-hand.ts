import type { PlannedTurf } from '../../../../planning/turfs/turfs-plan.ts';

/** What the office knows better than the planner. */
export interface TurfsByHand {
  /** Turfs that the campaign has already stay, and their doors are not cut again. */
  readonly keepOpen: boolean;
  /** Turfs of an earlier run that stay as they are. */
  readonly held: readonly PlannedTurf[];
  /** Areas of an earlier run where nobody rings: not published, and not cut again. */
  readonly leftOut: readonly PlannedTurf[];
}
