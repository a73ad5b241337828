import type { Migration } from './migration.ts';

/**
 * Every primary key leads with campaign_id, so that campaigns can be spread over a distributed PostgreSQL by that column.
 * Times are milliseconds since 1970. Texts that order a page compare byte by byte ("C"), the same on every engine.
 * Rows and arguments are `json`, not `jsonb`: SQL never looks into them, and they come back as they were written.
 */
export const first: Migration = {
  name: 'first',
  statements: [
    `CREATE TABLE campaigns (
      campaign_id text PRIMARY KEY,
      version     bigint NOT NULL,
      epoch       text NOT NULL,
      created_at  bigint NOT NULL
    )`,
    `CREATE TABLE rows (
      campaign_id text NOT NULL,
      kind        text COLLATE "C" NOT NULL,
      id          text COLLATE "C" NOT NULL,
      version     bigint NOT NULL,
      row         json NOT NULL,
      PRIMARY KEY (campaign_id, kind, id)
    )`,
    'CREATE INDEX rows_by_version ON rows (campaign_id, version, kind, id)',
    `CREATE TABLE clients (
      campaign_id  text NOT NULL,
      id           text NOT NULL,
      device_id    text NOT NULL,
      last_seq     bigint NOT NULL,
      pending      integer NOT NULL,
      last_seen_at bigint NOT NULL,
      PRIMARY KEY (campaign_id, id)
    )`,
    'CREATE INDEX clients_by_device ON clients (campaign_id, device_id)',
    `CREATE TABLE mutations (
      campaign_id text NOT NULL,
      client_id   text NOT NULL,
      seq         bigint NOT NULL,
      id          text NOT NULL,
      name        text NOT NULL,
      args        json NOT NULL,
      protocol    integer NOT NULL,
      occurred_at bigint NOT NULL,
      skew        bigint NOT NULL,
      received_at bigint NOT NULL,
      member_id   text NOT NULL,
      version     bigint NOT NULL,
      status      text NOT NULL,
      reason      text,
      detail      text,
      flags       json,
      CONSTRAINT mutations_pkey PRIMARY KEY (campaign_id, client_id, seq),
      CONSTRAINT mutations_once UNIQUE (campaign_id, id)
    )`,
    `CREATE TABLE attempts (
      campaign_id text NOT NULL,
      client_id   text NOT NULL,
      mutation_id text NOT NULL,
      tries       integer NOT NULL,
      last_error  text NOT NULL,
      last_at     bigint NOT NULL,
      PRIMARY KEY (campaign_id, client_id, mutation_id)
    )`,
    `CREATE TABLE devices (
      campaign_id  text NOT NULL,
      id           text NOT NULL,
      member_id    text NOT NULL,
      token_hash   text NOT NULL,
      label        text NOT NULL,
      created_at   bigint NOT NULL,
      last_seen_at bigint NOT NULL,
      revoked_at   bigint,
      PRIMARY KEY (campaign_id, id)
    )`,
    'CREATE INDEX devices_by_member ON devices (campaign_id, member_id)',
    `CREATE TABLE invites (
      campaign_id text NOT NULL,
      id          text NOT NULL,
      code_hash   text NOT NULL,
      role        text NOT NULL,
      ward        text,
      uses        integer NOT NULL,
      used        integer NOT NULL,
      created_by  text,
      created_at  bigint NOT NULL,
      expires_at  bigint NOT NULL,
      revoked_at  bigint,
      PRIMARY KEY (campaign_id, id)
    )`,
    'CREATE INDEX invites_by_code ON invites (code_hash)',
    `CREATE TABLE handovers (
      campaign_id text NOT NULL,
      code_hash   text NOT NULL,
      member_id   text NOT NULL,
      expires_at  bigint NOT NULL,
      used_at     bigint,
      PRIMARY KEY (campaign_id, code_hash)
    )`,
    'CREATE INDEX handovers_by_code ON handovers (code_hash)',
  ],
};
