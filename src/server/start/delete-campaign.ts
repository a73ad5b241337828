import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { deletePhotos, photoDirectory } from '../photos/photo-files.ts';

const CAMPAIGNS = `
  SELECT c.campaign_id AS id, r.row->>'name' AS name FROM campaigns c
  LEFT JOIN rows r ON r.campaign_id = c.campaign_id AND r.kind = 'campaign' ORDER BY c.created_at`;

// Every table names the campaign, so a table that comes later is emptied too.
const TABLES = `
  SELECT table_name AS name FROM information_schema.columns
  WHERE column_name = 'campaign_id' AND table_schema = current_schema() ORDER BY table_name`;

/**
 * Deletes a campaign with all that was ever stored of it: rows, log, devices, invitations, feeds, photos. Where it was
 * the only one, the daily copies go too.
 * @param name as the office's settings have it: the check that the right one was meant
 * @returns where copies may still be, as sentences
 * @throws when there is no campaign of this name; nothing was deleted then
 */
export async function deleteCampaign(database: Database, config: Config, name: string): Promise<string[]> {
  const campaigns = await database.query<{ id: string; name: string }>(CAMPAIGNS);
  const found = campaigns.filter((campaign) => campaign.name === name);
  if (found.length === 0) {
    const there = campaigns.map((campaign) => `"${campaign.name}"`).join(', ');
    throw new Error(`There is no campaign "${name}". There ${there ? `is: ${there}` : 'is none'}.`);
  }
  const tables = await database.query<{ name: string }>(TABLES);
  await database.transaction(async (tx) => {
    for (const { id } of found) {
      for (const table of tables) await tx.query(`DELETE FROM "${table.name}" WHERE campaign_id = $1`, [id]);
    }
  });
  // A deleted row stays readable in the database's files until they are written anew.
  for (const table of tables) await database.query(`VACUUM FULL "${table.name}"`);
  for (const { id } of found) await deletePhotos(photoDirectory(config.data), id);
  return found.length < campaigns.length ? [...copiesOf(config), otherCampaigns] : removeCopies(config);
}

const otherCampaigns = 'Other campaigns are in the same copies: they were left as they are.';

function removeCopies({ data, backups }: Config): string[] {
  for (const file of backups ? backupsIn(backups) : []) rmSync(join(backups!, file));
  for (const folder of formerDatabases(data)) rmSync(join(data, folder), { recursive: true });
  return [];
}

function copiesOf({ data, backups }: Config): string[] {
  const files = [
    ...(backups ? backupsIn(backups).map((file) => join(backups, file)) : []),
    ...formerDatabases(data).map((folder) => join(data, folder)),
  ];
  return files.map((file) => `A copy is in ${file}.`);
}

const backupsIn = (directory: string) => list(directory).filter((file) => /^laterne-[\d-]+\.tar\.gz$/.test(file));
/** What `npm run restore` put aside. */
const formerDatabases = (data: string) => list(data).filter((file) => file.includes('-until-'));

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
