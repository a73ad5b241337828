/**
 * A solver at work. It has a whole plan from the first moment on, improves it slice by slice for as long as somebody asks,
 * and never holds one that breaks a rule. It knows no clock and no chance of its own: the same problem, seed and shares
 * give the same plan.
 */
export interface Search<Plan> {
  /**
   * Works on for some milliseconds, at most 20 on a cheap laptop, so that a stop is heard at once.
   * @param share how much of the time it was given is over, 0 to 1, never falling: what cools down goes by it
   * @returns false when there is nothing left to improve: proven best, or all was tried
   */
  step(share: number): boolean;
  /** The best so far. */
  plan(): Plan;
  /** What it is worth, or what it costs, in the task's own unit: whether more or less is better says its planner. Never gets worse. */
  value(): number;
  /** No plan can be better than this: above what can be worth, below what costs; undefined while that is unknown. Never gets looser. */
  bound(): number | undefined;
}

/** One point of the curve that a run draws. */
export interface Progress {
  /** Milliseconds since the run began. */
  readonly ms: number;
  readonly value: number;
  readonly bound: number | undefined;
}
