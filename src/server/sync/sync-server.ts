import type { City } from '../../domain/city.ts';
import type { Campaigns } from '../campaign/campaigns.ts';
import type { Database } from '../database/database.ts';

/** What every request works with. */
export interface SyncServer {
  readonly database: Database;
  readonly campaigns: Campaigns;
  readonly city: City;
  /** The server's clock, ms since 1970. */
  now(): number;
}
