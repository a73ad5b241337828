/** One number that a plan is judged by. */
export interface Figure {
  /** The same in all plans of a task. */
  readonly key: string;
  /** What it counts, in words. */
  readonly name: string;
  readonly value: number;
  /** The number as it is read: "1.400", "12,3 km". */
  readonly text: string;
  /** Which one of two is the better one; undefined: neither. */
  readonly better?: 'more' | 'less';
}
