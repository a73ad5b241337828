import { checkPackFile } from '../domain/geometry/check-pack-file.ts';
import type { PackFile, PackManifest } from '../domain/geometry/pack-manifest.ts';
import { CampaignDatabase } from './campaign-database.ts';
import { downloadPackFile } from './download-pack-file.ts';
import { keepTrying } from './keep-trying.ts';
import { recallSession } from './session.ts';

/** The files of a city pack that no start asks for: most devices never need them. */
export type LateFile = 'residents' | 'addresses' | 'places';

/** A late file as it lies in the database under its kind, beside the pack that every start reads. */
interface StoredFile {
  /** Carries the hash: of another name, it is of another pack. */
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/**
 * One late file of this city: from this device's store, otherwise loaded from the server and kept, so that it is here
 * without a network from then on.
 * @returns null where the city has no such file
 * @throws PackError or TypeError (no network), where it was never loaded
 */
export async function loadLateFile({ files }: PackManifest, kind: LateFile): Promise<ArrayBuffer | null> {
  const file = files[kind];
  if (!file) return null;
  // A connection of its own, for a moment: the campaign's is in use by what every page needs.
  const database = new CampaignDatabase(recallSession()?.campaign.id ?? '');
  try {
    return (await recall(database, kind, file)) ?? (await fetchAndKeep(database, kind, file));
  } finally {
    database.close();
  }
}

async function recall(database: CampaignDatabase, kind: LateFile, file: PackFile): Promise<ArrayBuffer | undefined> {
  try {
    const stored = await keepTrying(database, () => tableOf(database).get(kind));
    if (stored?.name !== file.name) return undefined;
    await checkPackFile(stored.bytes, file);
    return stored.bytes;
  } catch {
    // Damaged, or no storage at all: as good as not there.
    return undefined;
  }
}

async function fetchAndKeep(database: CampaignDatabase, kind: LateFile, file: PackFile): Promise<ArrayBuffer> {
  const bytes = await downloadPackFile(file);
  // Where there is no space left it is still good for today.
  await keepTrying(database, () => tableOf(database).put({ name: file.name, bytes }, kind)).catch(() => {});
  return bytes;
}

const tableOf = (database: CampaignDatabase) => database.table<StoredFile, LateFile>('pack');
