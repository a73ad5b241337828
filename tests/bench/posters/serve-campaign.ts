import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../src/server/database/embedded.ts';
import { migrate } from '../../../src/server/database/migrate.ts';
import { createFirstCampaign, type Seed } from '../../../src/server/start/create-campaign.ts';
import { type RunningServer, startServer } from '../../browser/start-server.ts';

/** Starts the built server as a process of its own on a database that holds this campaign. */
export async function serveCampaign(seed: Seed): Promise<RunningServer> {
  const directory = mkdtempSync(join(tmpdir(), 'laterne-bench-campaign-'));
  const database = await openEmbedded(directory);
  await migrate(database);
  const officeCode = await createFirstCampaign(database, Date.now(), () => seed);
  await database.close();
  return startServer({ data: { directory, officeCode: officeCode! } });
}
