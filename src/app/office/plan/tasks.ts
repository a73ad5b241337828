import type { PlanDraft } from '../../../device/plan-draft-record.ts';
import type { Orders, Plans, Task } from '../../../planning/orders.ts';
import type { Progress } from '../../../planning/search.ts';

/** What can be planned, in the order in which a campaign needs it. */
export const TASKS = ['posts', 'tours', 'turfs', 'shifts'] as const satisfies readonly Task[];

export type Settings<T extends Task> = Orders[T]['settings'];

export type Draft<T extends Task> = PlanDraft<Settings<T>, Plans[T], Progress>;
