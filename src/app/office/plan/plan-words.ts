import type { PageTask } from './tasks.ts';

/** Where a task's own words are. */
export const NAMESPACES = {
  posts: 'planPosts',
  tours: 'planTours',
  turfs: 'planTurfs',
  shifts: 'planShifts',
} as const satisfies Record<PageTask, string>;

/** A key that is known only when it happens, with the words for when it has none. */
export type PlanWords = (key: string | string[], values: Record<string, unknown> & { defaultValue?: string }) => string;
