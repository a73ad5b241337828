import type { PublishStep } from './publisher.ts';

/** So many deeds at once: a few frames, then the page has its turn. */
const SLICE = 10;

export interface PublishPorts {
  /** Lets the page have its turn. */
  pause(): Promise<void>;
  stopped(): boolean;
  report(done: number): void;
}

export interface PublishResult {
  /** Ids of the steps that are done now, those of earlier tries included. */
  readonly done: readonly string[];
  /** How often which sentence was the answer. */
  readonly refused: ReadonlyMap<string, number>;
  /** false: stopped before the end. */
  readonly finished: boolean;
}

/** Does all steps in their order, a slice at a time. What is refused does not hold up the rest. */
export async function publishInSlices(steps: readonly PublishStep[], ports: PublishPorts): Promise<PublishResult> {
  const done: string[] = [];
  const refused = new Map<string, number>();
  for (let from = 0; from < steps.length; from += SLICE) {
    if (ports.stopped()) return { done, refused, finished: false };
    const slice = steps.slice(from, from + SLICE);
    const results = await Promise.all(slice.map((step) => (step.isDone() ? DONE : step.do())));
    results.forEach((result, index) => {
      if (result.done) done.push(slice[index]!.id);
      else refused.set(result.why, (refused.get(result.why) ?? 0) + 1);
    });
    ports.report(from + slice.length);
    await ports.pause();
  }
  return { done, refused, finished: true };
}

const DONE = { done: true } as const;
