/**
 * What is to be planned, in numbers: people, shifts and pairs are counted from 0, and who comes already or is put by hand
 * is taken off everything beforehand. `shift-weights.ts` says what a solution is worth and what it must keep.
 */
export interface ShiftsProblem {
  readonly people: number;
  readonly shifts: number;
  /** Shifts by their beginning; ms since 1970. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The calendar week that a shift begins in, counted from 0. */
  readonly week: Int32Array;
  readonly weeks: number;
  /** People who come already. */
  readonly fixed: Int32Array;
  readonly fixedSkilled: Int32Array;
  readonly min: Int32Array;
  readonly minSkilled: Int32Array;
  /** How many can be put on it still, and how many of them without experience. */
  readonly room: Int32Array;
  readonly roomUnskilled: Int32Array;
  /** 1: it has a lead, or somebody comes who is no newcomer. */
  readonly accompanied: Uint8Array;
  /** 1: a newcomer comes already, and nobody with them. */
  readonly lonely: Uint8Array;
  /** Filling between minimum and maximum counts. */
  readonly fillUp: boolean;
  readonly restMs: number;
  /** Shifts that a person has had or has already. */
  readonly prior: Int32Array;
  readonly newcomer: Uint8Array;
  /** How many shifts of a week a person can be put on still: person * weeks + week. */
  readonly weekRoom: Int32Array;
  /** The circle of people who want to go together; -1: none. */
  readonly circle: Int32Array;
  readonly circles: readonly (readonly number[])[];
  /** How many of a circle come to a shift already: circle * shifts + shift. */
  readonly fixedOfCircle: Int32Array;
  /** The pairs of a circle's people on a shift, likewise. */
  readonly circlePairs: readonly (readonly number[])[];
  /** Who may be put where: person by person, each by the beginning of the shift. */
  readonly pairs: number;
  readonly pairPerson: Int32Array;
  readonly pairShift: Int32Array;
  readonly pairCost: Int32Array;
  /** 1: experienced in this kind. */
  readonly pairSkilled: Uint8Array;
  /** Pairs of person p: pairsFrom[p] up to pairsFrom[p + 1]. */
  readonly pairsFrom: Int32Array;
  /** The pairs of each shift. */
  readonly pairsOf: readonly Int32Array[];
}

/** Whether one person cannot do both: they share a moment, or leave less than the rest between them. */
export function clash({ start, end, restMs }: ShiftsProblem, a: number, b: number): boolean {
  return start[a]! < end[b]! + restMs && start[b]! < end[a]! + restMs;
}
