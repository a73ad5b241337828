import type { StopSource } from '../../../../domain/rules/choose-stops.ts';

/** Which stops are planned; kept with the draft beside what the planner is told. */
export interface ToursScope {
  /** Ids; empty: all. */
  readonly wards: readonly string[];
  /** Of a check: all that hangs, or what needs somebody. */
  readonly source: Extract<StopSource, 'all' | 'trouble'>;
  /** Crews whose tour stays as it is. */
  readonly locked: readonly string[];
  /** Open tours of the campaign that this plan takes the place of; empty: none. */
  readonly replaces: readonly string[];
}
