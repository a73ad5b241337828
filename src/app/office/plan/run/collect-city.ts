import { loadLateFile } from '../../../../device/load-late-file.ts';
import type { CityPack } from '../../../../domain/geometry/city-pack.ts';
import type { CityFiles } from '../../../../planning/planning-city.ts';

/**
 * The bytes of the city as the worker reads them. What this device has not loaded yet is loaded now; without a network
 * the plan is made without it, which the planner takes like a city that has none.
 */
export async function collectCity({ manifest, files }: CityPack): Promise<CityFiles> {
  const late = (kind: Parameters<typeof loadLateFile>[1]) => loadLateFile(manifest, kind).catch(() => null);
  const [residents, addresses, places] = await Promise.all([late('residents'), late('addresses'), late('places')]);
  return { manifest, ...files, residents, addresses, places };
}
