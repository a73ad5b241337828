import { type LateFile, loadLateFile } from '../../../../device/load-late-file.ts';
import type { CityPack } from '../../../../domain/geometry/city-pack.ts';
import type { Task } from '../../../../planning/orders.ts';
import type { CityFiles } from '../../../../planning/planning-city.ts';

/** What a planner reads of the city beside its map. Where a city has no cells of residents, its houses stand for them. */
const NEEDS: Readonly<Record<Task, readonly LateFile[]>> = {
  posts: ['residents', 'places'],
  tours: [],
  turfs: ['addresses', 'residents'],
  shifts: [],
  meeting: ['places'],
};

/** Something of the city was never loaded on this device, and there is no network. */
export const CITY_NOT_HERE = 'city-not-here';

/**
 * The bytes of the city as the planner of a task reads them; what the city does not have is null.
 * @throws Error CITY_NOT_HERE: a plan without it would be another plan
 */
export async function collectCity({ manifest, files }: CityPack, task: Task): Promise<CityFiles> {
  const needs = filesFor(task, manifest);
  const load = async (kind: LateFile) => (needs.includes(kind) ? loadLateFile(manifest, kind) : null);
  try {
    const [residents, addresses, places] = await Promise.all([load('residents'), load('addresses'), load('places')]);
    return { manifest, ...files, residents, addresses, places };
  } catch (cause) {
    throw new Error(CITY_NOT_HERE, { cause });
  }
}

/** Which files of this city a task's planner reads. */
export function filesFor(task: Task, { files }: Pick<CityPack['manifest'], 'files'>): readonly LateFile[] {
  const needs = NEEDS[task];
  return needs.includes('residents') && !files.residents ? [...new Set([...needs, 'addresses' as const])] : needs;
}
