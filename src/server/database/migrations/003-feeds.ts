import type { Migration } from './migration.ts';

/** Calendars that others fetch by a secret address: of a member, or of the campaign where no member is named. */
export const feeds: Migration = {
  name: 'feeds',
  statements: [
    `CREATE TABLE feeds (
      campaign_id text NOT NULL,
      id          text NOT NULL,
      token_hash  text NOT NULL,
      member_id   text,
      created_by  text NOT NULL,
      created_at  bigint NOT NULL,
      revoked_at  bigint,
      PRIMARY KEY (campaign_id, id)
    )`,
    'CREATE INDEX feeds_by_token ON feeds (token_hash)',
    // A calendar says when a shift was changed last: when the deeds of the row's version came in.
    'CREATE INDEX mutations_by_version ON mutations (campaign_id, version)',
  ],
};
