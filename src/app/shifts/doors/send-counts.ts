import type { DoorCountBook } from '../../../device/door-counts.ts';
import type { SectionCount } from '../../../device/door-counts-record.ts';
import type { MutatorArgs } from '../../../domain/mutators/registry.ts';
import type { CampaignClient } from '../../../sync/campaign-client.ts';

/**
 * Counts leave the book once a section is through or the evening over, as sums. Never one deed a tap: every deed carries
 * its time, and times in their order would tell which door had opened.
 */
export function tallyOf(
  { tallyId, turf, section, shift, day, sums }: SectionCount,
  done: boolean,
): MutatorArgs<'tallyDoors'> {
  return { tallyId, turf, section, shift, day, counts: sums, done };
}

/** Sends those that were never sent as they are now. @throws SaveError: they stay in the book for the next time */
export async function sendCounts(
  client: Pick<CampaignClient, 'mutate' | 'view'>,
  book: Pick<DoorCountBook, 'noteSent'>,
  counts: readonly SectionCount[],
): Promise<void> {
  for (const count of counts) {
    if (count.sent) continue;
    const done = client.view.get('turf', count.turf)?.done.includes(count.section) ?? false;
    await client.mutate('tallyDoors', tallyOf(count, done)).saved;
    await book.noteSent(count);
  }
}
