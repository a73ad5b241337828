/**
 * A plan that the office has not made the campaign's yet, with what it was made of. It lives on this device alone: what
 * is decided travels as ordinary deeds. Settings, plan and curve are plain data that the app gives their types.
 */
export interface PlanDraft<Settings = unknown, Plan = unknown, Point = unknown> {
  readonly id: string;
  /** What is planned, as planning names it: "posts". */
  readonly task: string;
  readonly name: string;
  readonly settings: Settings;
  /** The last run's; the next one takes the next. */
  readonly seed: number;
  /** null: nothing was calculated yet. */
  readonly plan: Plan | null;
  /** How the plan got better over the last run. */
  readonly curve: readonly Point[];
  /** When it was last changed, ms since 1970. */
  readonly at: number;
  readonly published: Published | null;
}

/** What a draft has become in the campaign. */
export interface Published {
  /** When it began, ms since 1970: the ids were made of it, so that a second publication makes others. */
  readonly at: number;
  /** Of the rows that it makes; once finished, of those that it made. */
  readonly ids: readonly string[];
  /** false: it was interrupted, the rest is still to be written. */
  readonly finished: boolean;
}
