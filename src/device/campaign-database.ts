import Dexie, { type Table } from 'dexie';
import type { AckedEntry, OutboxEntry, StoredRow, SyncState } from '../sync/device-store.ts';
import type { SectionCount } from './door-counts-record.ts';
import type { StoredPhoto } from './photos/stored-photo.ts';
import type { PlanDraft } from './plan-draft-record.ts';

/** The city pack as it lies in the database: one record, read in one go. */
export interface StoredPack {
  readonly manifest: unknown;
  readonly posts: ArrayBuffer;
  readonly map: ArrayBuffer;
}

/** Keys of the tables that hold one record each. */
export const SYNC = 'sync';
export const CURRENT = 'current';

/**
 * One campaign on this phone. An upgrade adds a version below and may do what it likes with rows, state and packs (the
 * server has them); it never touches `outbox` and `acked`, which exist nowhere else
 * (tests/device/upgrade-keeps-outbox.test.ts).
 */
export class CampaignDatabase extends Dexie {
  declare readonly outbox: Table<OutboxEntry, number, Omit<OutboxEntry, 'n'>>;
  declare readonly acked: Table<AckedEntry, string>;
  declare readonly rows: Table<StoredRow, [string, string]>;
  declare readonly state: Table<SyncState, string>;
  declare readonly pack: Table<StoredPack, string>;
  declare readonly photos: Table<StoredPhoto, string>;
  declare readonly photoBytes: Table<ArrayBuffer, string>;
  declare readonly doorCounts: Table<SectionCount, [string, string, string]>;
  declare readonly plans: Table<PlanDraft, string>;

  constructor(campaignId: string) {
    // Strict: a write has reached the disk when it says so, even if the battery falls out the moment after.
    super(databaseName(campaignId), { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ outbox: '++n', acked: 'id', rows: '[kind+id], version', state: '', pack: '' });
    // Photos exist nowhere else either until they are sent.
    this.version(2).stores({ photos: 'photo', photoBytes: '' });
    // What is counted at doors lies here as sums until a section is through.
    this.version(3).stores({ doorCounts: '[turf+section+day]' });
    // Plans that the office is still working on exist on this device alone.
    this.version(4).stores({ plans: 'id' });
  }
}

export const databaseName = (campaignId: string) => `laterne-${campaignId}`;
