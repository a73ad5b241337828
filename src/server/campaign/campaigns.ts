import { Campaign } from './campaign.ts';

/** The campaigns that this process has in memory, each read when it is first needed. */
export class Campaigns {
  readonly #open = new Map<string, Campaign>();

  get(id: string): Campaign {
    const campaign = this.#open.get(id) ?? new Campaign(id);
    this.#open.set(id, campaign);
    return campaign;
  }
}
