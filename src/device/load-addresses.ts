import type { PackFile, PackManifest } from '../domain/geometry/pack-manifest.ts';
import { type Addresses, readAddresses } from '../domain/geometry/read-addresses.ts';
import { CampaignDatabase } from './campaign-database.ts';
import { downloadPackFile } from './download-pack-file.ts';
import { keepTrying } from './keep-trying.ts';
import { recallSession } from './session.ts';

/** The addresses as they lie in the database, beside the pack that every start reads: most devices never need them. */
interface StoredAddresses {
  /** Carries the hash: of another name, they are of another pack. */
  readonly name: string;
  readonly bytes: ArrayBuffer;
}
const ADDRESSES = 'addresses';

/**
 * The houses of this city, for whoever cuts turfs: from this device's store, otherwise loaded from the server and kept,
 * so that they are here without a network from then on.
 * @returns null where the city has no addresses
 * @throws PackError or TypeError (no network), where they were never loaded
 */
export async function loadAddresses({ files }: PackManifest): Promise<Addresses | null> {
  const file = files.addresses;
  if (!file) return null;
  // A connection of its own, for a moment: the campaign's is in use by what every page needs.
  const database = new CampaignDatabase(recallSession()?.campaign.id ?? '');
  try {
    return (await recallAddresses(database, file)) ?? (await fetchAddresses(database, file));
  } finally {
    database.close();
  }
}

async function recallAddresses(database: CampaignDatabase, file: PackFile): Promise<Addresses | undefined> {
  try {
    const stored = await keepTrying(database, () => tableOf(database).get(ADDRESSES));
    return stored?.name === file.name ? readAddresses(file, stored.bytes) : undefined;
  } catch {
    // Damaged, or no storage at all: as good as not there.
    return undefined;
  }
}

async function fetchAddresses(database: CampaignDatabase, file: PackFile): Promise<Addresses> {
  const bytes = await downloadPackFile(file);
  const addresses = readAddresses(file, bytes);
  // Where there is no space left they are still good for today.
  await keepTrying(database, () => tableOf(database).put({ name: file.name, bytes }, ADDRESSES)).catch(() => {});
  return addresses;
}

const tableOf = (database: CampaignDatabase) => database.table<StoredAddresses, string>('pack');
