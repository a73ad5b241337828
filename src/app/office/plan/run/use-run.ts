import { useCallback, useEffect, useRef, useState } from 'react';
import type { Task } from '../../../../planning/orders.ts';
import type { FromWorker, StartRun } from '../../../../planning/worker-messages.ts';
import { cutRun, hearRun, type RunState } from './hear-run.ts';
import { type RunHandle, startRun } from './start-run.ts';

/** A run that is still reading the city cannot hear: it is cut off after so long. */
const STOP_PATIENCE_MS = 1_000;
/** Messages come up to fifty times a second; nobody looks as often. */
const SHOW_EVERY_MS = 150;

export interface Runner<T extends Task> {
  readonly state: RunState<T>;
  /** @param load what it needs; it may have to be fetched first */
  start(load: () => Promise<StartRun<T>>): void;
  stop(): void;
  /** Puts a result away. */
  clear(): void;
}

/**
 * One run at a time, which ends with the page.
 * @param onEnd is told when it has ended, with its plan where it has one; also when the page was left meanwhile
 */
export function useRun<T extends Task>(onEnd: (state: RunState<T>) => void): Runner<T> {
  const [state, show] = useState<RunState<T>>({ kind: 'idle' });
  const now = useRef<RunState<T>>(state);
  const handle = useRef<RunHandle | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ended = useRef(onEnd);
  ended.current = onEnd;

  const change = useCallback((next: RunState<T>) => {
    const wasRunning = now.current.kind === 'running';
    now.current = next;
    if (next.kind === 'running') {
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        show(now.current);
      }, SHOW_EVERY_MS);
      return;
    }
    handle.current?.end();
    handle.current = undefined;
    show(next);
    if (wasRunning) ended.current(next);
  }, []);

  const start = useCallback<Runner<T>['start']>(
    (load) => {
      handle.current?.end();
      const begun: RunState<T> = { kind: 'running', since: Date.now(), curve: [], plan: undefined, stopping: false };
      now.current = begun;
      show(begun);
      const isMine = () => now.current.kind === 'running' && now.current.since === begun.since;
      const hear = (message: FromWorker<T>) => {
        if (isMine()) change(hearRun(now.current, message));
      };
      load().then(
        (run) => {
          if (isMine()) handle.current = startRun(run, hear);
        },
        (error: unknown) => hear({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
      );
    },
    [change],
  );

  const stop = useCallback(() => {
    const running = now.current;
    if (running.kind !== 'running') return;
    handle.current?.stop();
    now.current = { ...running, stopping: true };
    show(now.current);
    setTimeout(() => {
      if (now.current.kind === 'running' && now.current.since === running.since) change(cutRun(now.current));
    }, STOP_PATIENCE_MS);
  }, [change]);

  const clear = useCallback(() => {
    if (now.current.kind !== 'running') change({ kind: 'idle' });
  }, [change]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      change(cutRun(now.current));
    },
    [change],
  );
  return { state, start, stop, clear };
}
