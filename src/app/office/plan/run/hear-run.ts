import type { Remedy } from '../../../../planning/contradiction.ts';
import type { Plans, Task } from '../../../../planning/orders.ts';
import type { Progress } from '../../../../planning/search.ts';
import type { FromWorker } from '../../../../planning/worker-messages.ts';
import { addPoint } from './curve.ts';

export interface FoundContradiction {
  readonly code: string;
  readonly values: Readonly<Record<string, number | string>>;
  readonly remedies: readonly Remedy[];
}

/** How a run stands. */
export type RunState<T extends Task> =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      /** When it began, ms since 1970. */
      readonly since: number;
      readonly curve: readonly Progress[];
      /** undefined: nothing to look at yet. */
      readonly plan: Plans[T] | undefined;
      readonly stopping: boolean;
    }
  | { readonly kind: 'done'; readonly curve: readonly Progress[]; readonly plan: Plans[T]; readonly stopped: boolean }
  | ({ readonly kind: 'contradiction' } & FoundContradiction)
  | { readonly kind: 'failed'; readonly why: string };

/** The state after a message of the worker. What comes after the end changes nothing. */
export function hearRun<T extends Task>(state: RunState<T>, message: FromWorker<T>): RunState<T> {
  if (state.kind !== 'running') return state;
  switch (message.kind) {
    case 'better':
      return { ...state, curve: addPoint(state.curve, message.progress), plan: message.plan ?? state.plan };
    case 'done': {
      const { plan, progress, stopped } = message;
      return { kind: 'done', curve: addPoint(state.curve, progress), plan, stopped };
    }
    case 'contradiction':
    case 'failed':
      return message;
  }
}

/** A run that was told to stop and does not answer: what it showed last is the answer, if it showed anything. */
export function cutRun<T extends Task>(state: RunState<T>): RunState<T> {
  if (state.kind !== 'running') return state;
  const { plan, curve } = state;
  return plan ? { kind: 'done', plan, curve, stopped: true } : { kind: 'idle' };
}
