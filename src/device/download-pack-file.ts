import { checkPackFile } from '../domain/geometry/check-pack-file.ts';
import { PackError } from '../domain/geometry/pack-error.ts';
import type { PackFile } from '../domain/geometry/pack-manifest.ts';

const PATIENCE_MS = 60_000;

/**
 * One file of the city pack from the server, checked against its hash.
 * @throws PackError or TypeError (no network)
 */
export async function downloadPackFile(file: PackFile): Promise<ArrayBuffer> {
  // Its name carries its hash, and the database keeps it: a second copy in the browser's cache would only take space.
  const bytes = await (await askForPack(`/packs/${file.name}`, 'no-store')).arrayBuffer();
  await checkPackFile(bytes, file);
  return bytes;
}

/** @throws PackError or TypeError (no network) */
export async function askForPack(path: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(path, { cache, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new PackError(`${path}: HTTP ${response.status}.`);
  return response;
}
