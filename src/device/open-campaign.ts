import type { City } from '../domain/city.ts';
import type { CampaignClient } from '../sync/campaign-client.ts';
import { firstRows } from '../sync/first-rows.ts';
import { openCampaignClient } from '../sync/open-campaign-client.ts';
import { CampaignDatabase } from './campaign-database.ts';
import { loadCityPack, updateCityPack } from './city-pack-cache.ts';
import { askForBackgroundSync, watchForChances } from './connectivity.ts';
import { deviceClock } from './device-clock.ts';
import { DexieStore } from './dexie-store.ts';
import { httpTransport } from './http-transport.ts';
import { persistStorage } from './persist-storage.ts';
import { openPhotos, type Photos } from './photos/open-photos.ts';
import { listenToServer } from './server-events.ts';
import type { Session } from './session.ts';
import { leadInOneTab, openPeers } from './tabs.ts';
import { writeJournal } from './write-journal.ts';

export interface OpenCampaign {
  readonly client: CampaignClient;
  readonly photos: Photos;
  /** Lets everything go, as when somebody joins another campaign. */
  close(): void;
}

/**
 * Opens the campaign on this phone, from what is stored here where that is possible: with no network this is all there
 * is. In the first visit the city and the campaign are loaded from the server first.
 * @throws SaveError (storage); in the first visit PackError, TypeError or TransportError when it could not be loaded
 */
export async function openCampaign(session: Session): Promise<OpenCampaign> {
  const { id } = session.campaign;
  const database = new CampaignDatabase(id);
  const peers = openPeers(id);
  const stored = loadCityPack(database);
  const client = await openCampaignClient(
    {
      store: new DexieStore(database),
      transport: httpTransport,
      clock: deviceClock,
      peers,
      journal: writeJournal(id),
      // What could not be written is in the journal; a fresh page gets a fresh connection.
      storageLost: () => location.reload(),
    },
    session.actor,
    stored.then((city) => city ?? loadFirstCity(database)),
  );
  const photos = openPhotos(database, client);
  const wakeUp = () => {
    client.wakeUp();
    photos.wakeUp();
  };
  const endings = [watchForChances(wakeUp), watchFirstLog(client), () => photos.close()];
  let closed = false;
  const stopLeading = leadInOneTab(id, async () => {
    await client.lead();
    if (closed) return;
    endings.push(listenToServer(client));
    photos.lead();
  });
  const close = () => {
    closed = true;
    stopLeading();
    for (const end of endings) end();
    client.close();
    peers.close();
  };
  if (await stored) void replaceCity(database, client);
  try {
    await firstRows(client);
  } catch (error) {
    close();
    throw error;
  }
  return { client, photos, close };
}

async function loadFirstCity(database: CampaignDatabase): Promise<City> {
  const city = await updateCityPack(database, undefined);
  if (!city) throw new Error('The server has no city pack.');
  return city;
}

async function replaceCity(database: CampaignDatabase, client: CampaignClient): Promise<void> {
  try {
    const city = await updateCityPack(database, client.city.pack.manifest.hash);
    if (city) client.use({ city });
  } catch {
    // No network, no space or a broken download: the city that is here stays, and the next start asks again.
  }
}

function watchFirstLog(client: CampaignClient): () => void {
  return client.subscribe(() => {
    if (client.status.pending === 0) return;
    persistStorage();
    if (client.status.link === 'offline') void askForBackgroundSync();
  });
}
