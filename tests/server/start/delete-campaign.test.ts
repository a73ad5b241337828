import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Config, readConfig } from '../../../src/server/config.ts';
import type { Database } from '../../../src/server/database/database.ts';
import { deleteCampaign } from '../../../src/server/start/delete-campaign.ts';
import { office, uuid } from '../../fixtures/small-campaign.ts';
import { ENGINES, newCampaign, openWorld, Phone, serverOn } from '../sync-world.ts';

const DOOR = { street: 'Sonnenallee', number: '4711', floor: null, side: null };
const SECTION = {
  id: 'sonnenallee-odd-1',
  streets: [DOOR.street],
  side: 'odd',
  doors: [],
  homes: 12,
  lon: 11.6,
  lat: 52.1,
};
const RING = [
  [11.6, 52.1],
  [11.61, 52.1],
  [11.61, 52.11],
];

let config: Config;
beforeEach(() => {
  const directory = mkdtempSync(join(tmpdir(), 'laterne-delete-'));
  config = { ...readConfig({}, directory), data: join(directory, 'data'), backups: join(directory, 'backups') };
  mkdirSync(join(config.data, 'database-until-2027'), { recursive: true });
  mkdirSync(config.backups!);
  writeFileSync(join(config.backups!, 'laterne-2027-01-01.tar.gz'), 'copy');
  return () => rmSync(directory, { recursive: true, force: true });
});

/** A campaign in which a door asked not to be rung at again. */
async function campaignWithDoor(database: Database, name: string): Promise<string> {
  const id = await newCampaign(database);
  const phone = new Phone(serverOn(database), id, office);
  const turf = { turfId: uuid(1), name: 'Am Park', ward: '01', ring: RING, sections: [SECTION], closed: false };
  const { acks } = await phone.sync([
    phone.mutation('setCampaign', { name }),
    phone.mutation('setTurf', turf),
    phone.mutation('spareDoor', { turf: uuid(1), door: DOOR, spared: true }),
  ]);
  expect(acks.map(({ status }) => status)).toEqual(['applied', 'applied', 'applied']);
  return id;
}

/** How many lines of any table name this campaign, or the door. */
async function traces(database: Database, campaignId: string): Promise<number> {
  const tables = await database.query<{ name: string }>(
    "SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE column_name = 'campaign_id'",
  );
  let found = 0;
  for (const { name } of tables) {
    const [count] = await database.query<{ n: number }>(`SELECT count(*) AS n FROM "${name}" WHERE campaign_id = $1`, [
      campaignId,
    ]);
    found += count!.n;
  }
  return found;
}

describe.each(ENGINES)('deleting a campaign on %s', (engine) => {
  test('leaves nothing of it, not a door that asked to be spared, and nothing of the others is gone', async () => {
    const world = await openWorld(engine);
    try {
      const gone = await campaignWithDoor(world.database, 'Herbst');
      const kept = await campaignWithDoor(world.database, 'Winter');
      const before = await traces(world.database, kept);
      const left = await deleteCampaign(world.database, config, 'Herbst');
      expect(await traces(world.database, gone)).toBe(0);
      expect(await traces(world.database, kept)).toBe(before);
      expect(left.join()).toContain('laterne-2027-01-01.tar.gz');
      expect(left.join()).toContain('database-until-2027');

      expect(await deleteCampaign(world.database, config, 'Winter')).toEqual([]);
      expect(await traces(world.database, kept)).toBe(0);
      expect([...readdirSync(config.backups!), ...readdirSync(config.data)]).toEqual([]);
    } finally {
      await world.remove();
    }
  });

  test('by a name that none has deletes nothing and says which there are', async () => {
    const world = await openWorld(engine);
    try {
      const kept = await campaignWithDoor(world.database, 'Winter');
      await expect(deleteCampaign(world.database, config, 'Sommer')).rejects.toThrow('There is: "Winter".');
      expect(await traces(world.database, kept)).toBeGreaterThan(0);
    } finally {
      await world.remove();
    }
  });
});
