import type { Links } from './link-near.ts';

/**
 * Where to hang, as numbers: choose `posters` of the candidates so that what is seen is worth most. Candidates are the
 * posts on which one may hang, each for one new poster (nobody can plan two on one post), ordered by group; a group is a ward, and the last one what lies outside all wards.
 */
export interface PostsProblem {
  readonly posters: number;
  readonly candidates: number;
  /** Index in the pack of each candidate. */
  readonly post: Uint32Array;
  /** Candidates of group `g` are `groupStart[g]` up to, but not including, `groupStart[g + 1]`. */
  readonly groupStart: Uint32Array;
  readonly groupOf: Uint16Array;
  /** New posters per group. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Candidates that must be chosen, none too close to another. */
  readonly wanted: Uint32Array;
  /** Pairs of candidates that are too close to each other, in both directions. */
  readonly near: Links;
  readonly sights: Sights;
}

/** Who sees what. Target `t` that sees `n` of the new posters is worth `worth[t] · (1 + again + … + againⁿ⁻¹)`. */
export interface Sights {
  readonly targets: number;
  readonly worth: Float64Array;
  readonly again: number;
  /** The targets that see a candidate, and the candidates that a target sees. */
  readonly seenBy: Links;
  readonly sees: Links;
}
