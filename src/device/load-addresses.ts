import type { PackManifest } from '../domain/geometry/pack-manifest.ts';
import { type Addresses, readAddresses } from '../domain/geometry/read-addresses.ts';
import { loadLateFile } from './load-late-file.ts';

/**
 * The houses of this city, for whoever cuts turfs.
 * @returns null where the city has no addresses
 * @throws PackError or TypeError (no network), where they were never loaded
 */
export async function loadAddresses(manifest: PackManifest): Promise<Addresses | null> {
  const bytes = await loadLateFile(manifest, 'addresses');
  return bytes && readAddresses(manifest.files.addresses!, bytes);
}
