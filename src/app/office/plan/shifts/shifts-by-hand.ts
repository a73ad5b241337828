/** What the office sets that no planner asks for. */
export interface ShiftsByHand {
  /** ask: their phones ask them whether they come · put: they come, and may say no. */
  readonly publishAs: 'ask' | 'put';
}
