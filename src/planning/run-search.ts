import type { Progress, Search } from './search.ts';

export interface RunPorts {
  /** How long it may take, ms. */
  readonly milliseconds: number;
  /** Any clock that counts ms; a run measures differences only. */
  now(): number;
  /** Lets others have their turn: a stop can only be heard meanwhile. */
  pause(): Promise<void>;
  stopped(): boolean;
  /** After the first plan, whenever it got better or its bound tighter, and at the end. */
  report(progress: Progress): void;
}

/** Has a search work until its time is over, it is stopped, or there is nothing left to improve. Its plan is then the answer. */
export async function runSearch(search: Search<unknown>, ports: RunPorts): Promise<void> {
  const { milliseconds, now, pause, stopped, report } = ports;
  const began = now();
  let told: Progress | undefined;
  const tell = () => {
    const progress = { ms: now() - began, value: search.value(), bound: search.bound() };
    if (told?.value === progress.value && told.bound === progress.bound) return;
    told = progress;
    report(progress);
  };
  tell();
  for (;;) {
    await pause();
    const ms = now() - began;
    if (stopped() || ms >= milliseconds || !search.step(Math.min(1, ms / milliseconds))) break;
    tell();
  }
  report({ ms: now() - began, value: search.value(), bound: search.bound() });
}

/** The same without anybody to listen, for benches and tests. @param now counts ms */
export function searchFor<Plan>(search: Search<Plan>, milliseconds: number, now: () => number): Plan {
  const began = now();
  for (let ms = 0; ms < milliseconds; ms = now() - began) {
    if (!search.step(ms / milliseconds)) break;
  }
  return search.plan();
}

/** The same for a number of steps, whatever time they take: what it finds depends on the seed alone. */
export function searchSteps<Plan>(search: Search<Plan>, steps: number): Plan {
  for (let step = 0; step < steps; step++) {
    if (!search.step(step / steps)) break;
  }
  return search.plan();
}
