import type { DeedResult } from '../../use-deed.ts';
import type { Draft, PageTask } from '../tasks.ts';

/** One deed of a publication. */
export interface PublishStep {
  /** Of the row that it makes. The same at every try, so that after a reload only the rest is done. */
  readonly id: string;
  /** Whether an earlier try did it. */
  isDone(): boolean;
  do(): Promise<DeedResult>;
}

/** What a draft would become in the campaign as it is now. */
export interface Publication {
  /** In the order in which they must be done. */
  readonly steps: readonly PublishStep[];
  /** "1.388 Masten werden geplant." */
  readonly will: string;
  /** What does not go any more, and why; a sentence each. */
  readonly wont: readonly string[];
}

/** What of a publication can be taken back now. */
export interface TakeBack {
  readonly steps: readonly PublishStep[];
  readonly will: string;
  /** What stays, and why: somebody has begun with it. A sentence each. */
  readonly stays: readonly string[];
}

/** How a task's plan becomes ordinary rows, and how these are taken back. */
export interface Publisher<T extends PageTask> {
  /** @param at ms since 1970; ids are made of it, so that a publication that was taken back can be made anew */
  prepare(draft: Draft<T>, at: number): Publication;
  takeBack(ids: readonly string[]): TakeBack;
  /** Half of it would be worse than none: it goes on when the page is left, and by itself after it was interrupted. */
  isWhole?(draft: Draft<T>): boolean;
}
