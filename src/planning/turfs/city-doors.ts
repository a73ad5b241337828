import type { Plane } from '../streets/net-plane.ts';

/**
 * All places of a city where somebody lives, one entry a place in each column. In a city with addresses a place is a
 * house; in one without it is ten metres of a street.
 */
export interface CityDoors {
  readonly source: 'addresses' | 'residents';
  readonly plane: Plane;
  readonly count: number;
  /** Metres on the plane. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Households; an estimate, and not a whole number, in a city without addresses. */
  readonly homes: Float64Array;
  /**
   * What is never cut: places of one number are one side of one street between two junctions (both sides where nobody
   * knows the houses). -1: no street leads there.
   */
  readonly side: Int32Array;
  /** Rises along each side. */
  readonly along: Float64Array;
  /** Index into the pack's streets, one a side. */
  readonly streetOf: readonly number[];
  /** The junctions that a side lies between, two numbers a side; -1 where its line is unknown. */
  readonly ends: readonly number[];
  /** Index into the pack's wards; -1 outside all of them. */
  readonly ward: Int16Array;
  /** Households to which no street leads, one a ward. */
  readonly lost: Float64Array;
}
