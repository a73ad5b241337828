import type { DoorCounts } from '../domain/model/tally.ts';

/**
 * What this phone counted in one section on one day. Sums and nothing else: no time, no door, no order, so that neither a
 * lost phone nor its backup can tell who opened to whom.
 */
export interface SectionCount {
  readonly turf: string;
  readonly section: string;
  /** In the campaign's timezone. */
  readonly day: string;
  readonly shift: string | null;
  /** Made once: sums that are sent again put right what was sent before. */
  readonly tallyId: string;
  readonly sums: DoorCounts;
  /** These very sums are in the outbox, or with the server. */
  readonly sent: boolean;
}
