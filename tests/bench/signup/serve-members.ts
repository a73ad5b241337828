import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MemberRow } from '../../../src/domain/model/member.ts';
import { openEmbedded } from '../../../src/server/database/embedded.ts';
import { migrate } from '../../../src/server/database/migrate.ts';
import { addDevice } from '../../../src/server/sessions/join.ts';
import { createFirstCampaign, type Seed } from '../../../src/server/start/create-campaign.ts';
import { type RunningServer, startServer } from '../../browser/start-server.ts';

/**
 * Starts the built server on the embedded database with this campaign, and gives each of these members a device.
 * @returns the devices' cookies, in the order of the members
 */
export async function serveMembers(
  seed: Seed,
  members: readonly MemberRow[],
): Promise<{ server: RunningServer; cookies: string[] }> {
  const directory = mkdtempSync(join(tmpdir(), 'laterne-bench-campaign-'));
  const database = await openEmbedded(directory);
  await migrate(database);
  const officeCode = await createFirstCampaign(database, Date.now(), () => seed);
  const [campaign] = await database.query<{ campaign_id: string }>('SELECT campaign_id FROM campaigns');
  const cookies = await database.transaction(async (tx) => {
    const values: string[] = [];
    for (const member of members) {
      const { cookie } = await addDevice(tx, campaign!.campaign_id, member, 'Bench', Date.now());
      values.push(`laterne=${cookie}`);
    }
    return values;
  });
  await database.close();
  return { server: await startServer({ data: { directory, officeCode: officeCode! } }), cookies };
}
