import type { Migration } from './migration.ts';

/** The office says of a parked entry that it is decided: who, and when. */
export const settleParked: Migration = {
  name: 'settle-parked',
  statements: [
    'ALTER TABLE mutations ADD COLUMN settled_at bigint',
    'ALTER TABLE mutations ADD COLUMN settled_by text',
    // Of a log of many thousands a handful: every screen of the office asks for them after every exchange.
    `CREATE INDEX mutations_parked ON mutations (campaign_id, received_at)
      WHERE status = 'parked' AND settled_at IS NULL`,
  ],
};
