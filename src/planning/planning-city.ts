import { type CityPack, readCityPack } from '../domain/geometry/city-pack.ts';
import type { PackManifest } from '../domain/geometry/pack-manifest.ts';
import { type Addresses, readAddresses } from '../domain/geometry/read-addresses.ts';
import { type Places, readPlaces } from '../domain/geometry/read-places.ts';
import { type Residents, readResidents } from '../domain/geometry/read-residents.ts';

/** What a city is for a planner. null: the pack has no such file. */
export interface PlanningCity {
  readonly pack: CityPack;
  readonly residents: Residents | null;
  readonly addresses: Addresses | null;
  readonly places: Places | null;
}

/** The same as the bytes of the pack's files, as they travel to the worker. */
export interface CityFiles {
  readonly manifest: PackManifest;
  readonly posts: ArrayBuffer;
  readonly map: ArrayBuffer;
  readonly residents: ArrayBuffer | null;
  readonly addresses: ArrayBuffer | null;
  readonly places: ArrayBuffer | null;
}

/** @throws PackError when a file is damaged or of another pack */
export function readPlanningCity({ manifest, posts, map, residents, addresses, places }: CityFiles): PlanningCity {
  const { files } = manifest;
  return {
    pack: readCityPack(manifest, { posts, map }),
    residents: residents && files.residents ? readResidents(files.residents, residents) : null,
    addresses: addresses && files.addresses ? readAddresses(files.addresses, addresses) : null,
    places: places && files.places ? readPlaces(files.places, places) : null,
  };
}
