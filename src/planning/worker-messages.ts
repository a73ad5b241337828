import type { Remedy } from './contradiction.ts';
import type { Orders, Plans, Task } from './orders.ts';
import type { CityFiles } from './planning-city.ts';
import type { Progress } from './search.ts';

/** What a worker is asked to do. It serves one run, then it is closed. */
export interface StartRun<T extends Task = Task> {
  readonly task: T;
  readonly order: Orders[T];
  readonly city: CityFiles;
  readonly seed: number;
  readonly milliseconds: number;
}

/** What goes to the worker. `stop`: the best so far is the answer. */
export type ToWorker = { readonly kind: 'start'; readonly run: StartRun } | { readonly kind: 'stop' };

/** What comes from it: any number of `better`, then one of the others. */
export type FromWorker<T extends Task = Task> =
  | { readonly kind: 'better'; readonly progress: Progress; readonly plan: Plans[T] | undefined }
  | { readonly kind: 'done'; readonly progress: Progress; readonly plan: Plans[T]; readonly stopped: boolean }
  | {
      readonly kind: 'contradiction';
      readonly code: string;
      readonly values: Readonly<Record<string, number | string>>;
      readonly remedies: readonly Remedy[];
    }
  | { readonly kind: 'failed'; readonly why: string };
