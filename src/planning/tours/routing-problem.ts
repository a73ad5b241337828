/**
 * Customers to be visited by vehicles, as numbers. A place is a row of the matrices: places 0 to customers-1 are the
 * customers, the others are where vehicles begin and end.
 */
export interface RoutingProblem {
  readonly customers: number;
  readonly places: number;
  /** Per customer, what it takes of a vehicle's capacity. */
  readonly demand: Float64Array;
  /** Per customer, what the visit itself takes of a vehicle's limit. */
  readonly service: Float64Array;
  /**
   * What the way from place a to place b costs: `cost[ways * places² + a * places + b]`, one matrix a kind of ways.
   * Whole numbers below 2^24, so that sums are exact.
   */
  readonly cost: Float32Array;
  /** What the same way takes of a vehicle's limit; `cost` itself where that is the same. */
  readonly time: Float32Array;
  readonly vehicles: readonly Vehicle[];
  /** Per customer its area, for vehicles that keep to one; null: areas do not matter. */
  readonly area: Int32Array | null;
  /** Per customer the vehicle that it should stay with, -1 for none, and what a change costs. */
  readonly home: Int32Array | null;
  readonly moveCost: number;
  /** What a vehicle costs that visits anybody. */
  readonly vehicleCost: number;
  /** What a customer costs that nobody visits: more than any detour. */
  readonly leftCost: number;
  /** Above 0: what one more unit of a vehicle's time costs grows to this at `fairTime`, so long routes give to short ones. */
  readonly balance: number;
  readonly fairTime: number;
}

export interface Vehicle {
  /** Which of the matrices. */
  readonly ways: number;
  readonly start: number;
  readonly end: number;
  readonly capacity: number;
  /** Of its time; Infinity for none. */
  readonly limit: number;
  /** What is used up before the first customer: stops that are fixed. */
  readonly load: number;
  readonly time: number;
  /** The area that it is bound to already, -1 for none. */
  readonly area: number;
  /** It is on its way already, and must get to its end even if nobody more is visited. */
  readonly begun: boolean;
}

/** Customers in order, one list a vehicle. */
export type RouteLists = readonly (readonly number[])[];
