/** From, up to; in one unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A long stand as slots of one length, without a gap. A rest of half a slot or more is a slot of its own, a shorter one
 * belongs to the last. What is shorter than a slot stays whole.
 */
export function cutSlots({ start, end }: Span, length: number): Span[] {
  const slots: Span[] = [];
  let from = start;
  // As long as what is left after this slot is enough for one of its own.
  while (end - from >= length * 1.5) {
    slots.push({ start: from, end: from + length });
    from += length;
  }
  return [...slots, { start: from, end }];
}

export interface GroupSlot extends Span {
  /** null: for everybody. */
  readonly group: string | null;
}

/** One group after the other takes a slot, or each slot is staffed by all of them side by side. */
export function shareSlots(slots: readonly Span[], groups: readonly string[], by: 'turn' | 'all'): GroupSlot[] {
  if (groups.length === 0) return slots.map((slot) => ({ ...slot, group: null }));
  if (by === 'turn') return slots.map((slot, index) => ({ ...slot, group: groups[index % groups.length]! }));
  return slots.flatMap((slot) => groups.map((group) => ({ ...slot, group })));
}
