import type { Queryable } from '../database/database.ts';
import { readShifts } from './read-shifts.ts';
import { writeFeed } from './write-calendar.ts';

/** Grows with every change of what a calendar says; a restored backup is another epoch. */
const STATE = `
  SELECT c.epoch || ' ' || max(r.version) AS state
  FROM campaigns c JOIN rows r ON r.campaign_id = c.campaign_id AND r.kind IN ('campaign', 'ward', 'activity', 'shift')
  WHERE c.campaign_id = $1 GROUP BY c.epoch`;

/**
 * The campaigns' calendars, which are the same for all who fetch them: with 600 shifts one takes a third of a second to
 * write, so it is kept until it would say something else.
 */
export class CampaignCalendars {
  readonly #written = new Map<string, { readonly state: string; readonly text: string }>();

  async read(database: Queryable, campaignId: string, base: string | undefined): Promise<string> {
    // Asked first: what is written in between makes the text newer than its state, and it is written once more.
    const [found] = await database.query<{ state: string }>(STATE, [campaignId]);
    const state = found!.state;
    const known = this.#written.get(campaignId);
    if (known?.state === state) return known.text;
    const text = writeFeed(await readShifts(database, campaignId, null), { reader: null, base });
    this.#written.set(campaignId, { state, text });
    return text;
  }
}
