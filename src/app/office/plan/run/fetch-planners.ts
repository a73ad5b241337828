import { loadLateFile } from '../../../../device/load-late-file.ts';
import type { PackManifest } from '../../../../domain/geometry/pack-manifest.ts';
import { filesFor } from './collect-city.ts';

/**
 * Fetches what plans, and who lives where, so that a laptop can plan without a network later: the service worker keeps
 * every file that was fetched once. The addresses, which are many, come when somebody cuts a turf.
 */
export async function fetchPlanners(manifest: PackManifest): Promise<void> {
  const paths = (await (await fetch('/planners.json', { cache: 'no-store' })).json()) as readonly string[];
  await Promise.allSettled(paths.map((path) => fetch(path)));
  await Promise.all(filesFor('posts', manifest).map((file) => loadLateFile(manifest, file)));
}
