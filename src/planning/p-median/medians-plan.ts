/** Which p of the candidates should every point go to, each to its nearest, so that all ways together are shortest? */
export interface MediansProblem {
  /** How many points there are. */
  readonly points: number;
  /** How many places a median can be at; the points themselves when left out. */
  readonly candidates?: number;
  /** points × candidates, a row a point: 0 or more in any unit. Infinity where there is no way. */
  readonly distance: Float64Array | Float32Array | Uint32Array;
  /** How much each point counts, 0 or more; 1 when left out. */
  readonly weights?: ArrayLike<number>;
}

export interface MediansPlan {
  /** The chosen candidates, ascending. */
  readonly medians: readonly number[];
  /** The nearest chosen candidate of each point. */
  readonly nearest: Int32Array;
  /** All weighted distances together. */
  readonly cost: number;
}
