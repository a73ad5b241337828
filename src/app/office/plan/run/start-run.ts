import type { Task } from '../../../../planning/orders.ts';
import type { FromWorker, StartRun, ToWorker } from '../../../../planning/worker-messages.ts';

export interface RunHandle {
  /** The best so far is the answer: `done` comes within moments. */
  stop(): void;
  /** Nothing more is heard of it. */
  end(): void;
}

/**
 * Has a worker make a plan, so that the page stays free.
 * @param hear is told how it gets better, and at last one of done, contradiction, failed
 */
export function startRun<T extends Task>(run: StartRun<T>, hear: (message: FromWorker<T>) => void): RunHandle {
  const worker = new Worker(new URL('../../../../planning/worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToWorker) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<T>>) => {
    if (data.kind !== 'better') worker.terminate();
    hear(data);
  });
  // Its file is not here, or it ran out of memory.
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    hear({ kind: 'failed', why: message || 'worker' });
  });
  tell({ kind: 'start', run });
  return { stop: () => tell({ kind: 'stop' }), end: () => worker.terminate() };
}
