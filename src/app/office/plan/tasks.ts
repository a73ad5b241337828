import type { PlanDraft } from '../../../device/plan-draft-record.ts';
import type { Orders, Plans, Task } from '../../../planning/orders.ts';
import type { Progress } from '../../../planning/search.ts';
import type { ShiftsByHand } from './shifts/shifts-by-hand.ts';
import type { ToursScope } from './tours/tours-scope.ts';
import type { TurfsByHand } from './turfs/turfs-by-hand.ts';

/** What has a page of its own, in the order in which a campaign needs it. */
export const TASKS = ['posts', 'tours', 'turfs', 'shifts'] as const satisfies readonly Task[];
export type PageTask = (typeof TASKS)[number];

/** What a page sets for itself, beside what its planner is told. */
interface PageSettings {
  posts: unknown;
  tours: ToursScope;
  turfs: TurfsByHand;
  shifts: ShiftsByHand;
}

export type Settings<T extends PageTask> = Orders[T]['settings'] & PageSettings[T];

export type Draft<T extends PageTask> = PlanDraft<Settings<T>, Plans[T], Progress>;
