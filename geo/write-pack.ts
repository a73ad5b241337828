import { createHash } from 'node:crypto';
import { UNITS_PER_DEGREE } from '../src/domain/geometry/lon-lat.ts';
import type { PackFile, PackManifest } from '../src/domain/geometry/pack-manifest.ts';
import type { CityDraft } from './city-draft.ts';
import { packAddresses } from './pack-addresses.ts';
import { packMap } from './pack-map.ts';
import { packPlaces } from './pack-places.ts';
import { packPosts } from './pack-posts.ts';
import { writeContainer } from './write-container.ts';

/** A finished pack in memory: the manifest and the content of every file that it names. */
export interface WrittenPack {
  manifest: PackManifest;
  files: Map<string, Uint8Array>;
}

const HASH_DIGITS = 16;

/** Packs a city. The same draft gives the same bytes on every machine and every day: no clock, no randomness. */
export function writePack(city: CityDraft): WrittenPack {
  const files = new Map<string, Uint8Array>();
  const add = (stem: string, bytes: Uint8Array): PackFile => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const name = `${stem}-${sha256.slice(0, HASH_DIGITS)}.bin`;
    files.set(name, bytes);
    return { name, bytes: bytes.byteLength, sha256 };
  };
  const posts = add('posts', packPosts(city));
  const map = add('map', packMap(city));
  const residents = city.residents.length > 0 ? add('residents', packResidents(city)) : undefined;
  const addresses = city.addresses.length > 0 ? add('addresses', packAddresses(city)) : undefined;
  const places = city.places?.length ? add('places', packPlaces(city.places)) : undefined;
  const bounds = boundsOf(city);
  const about = {
    format: 1 as const,
    id: city.id,
    name: city.name,
    timezone: city.timezone,
    schematic: city.schematic,
    wardBorders: city.wardBorders,
    attribution: city.attribution,
    bounds,
    centre: { lon: round((bounds[0] + bounds[2]) / 2), lat: round((bounds[1] + bounds[3]) / 2) },
    counts: {
      posts: city.posts.length,
      streets: city.streets.length,
      wards: city.wards.length,
      districts: city.districts.length,
      water: city.water.length,
      lists: city.lists.length,
      residents: city.residents.reduce((sum, cell) => sum + cell.people, 0),
      ...(addresses && { addresses: city.addresses.length }),
      ...(places && { places: city.places?.length }),
    },
    files: { posts, map, ...(residents && { residents }), ...(addresses && { addresses }), ...(places && { places }) },
  };
  const hash = createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, HASH_DIGITS);
  return { manifest: { ...about, hash }, files };
}

function packResidents(city: CityDraft): Uint8Array {
  return writeContainer('residents', {
    lon: Int32Array.from(city.residents, (cell) => Math.round(cell.lon * UNITS_PER_DEGREE)),
    lat: Int32Array.from(city.residents, (cell) => Math.round(cell.lat * UNITS_PER_DEGREE)),
    people: Uint32Array.from(city.residents, (cell) => cell.people),
  });
}

function boundsOf(city: CityDraft): [number, number, number, number] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  for (const [lon, lat] of city.outline.flat(2)) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds.map(round) as [number, number, number, number];
}

function round(degrees: number): number {
  return Math.round(degrees * UNITS_PER_DEGREE) / UNITS_PER_DEGREE;
}
