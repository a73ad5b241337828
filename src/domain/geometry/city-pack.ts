import type { LonLat } from './lon-lat.ts';
import { openPackFile } from './pack-container.ts';
import { PackError } from './pack-error.ts';
import { type PackManifest, readManifest } from './pack-manifest.ts';
import { readMapMeta, readPostsMeta } from './pack-meta.ts';
import { readAreas } from './packed-areas.ts';
import { PackedPosts } from './packed-posts.ts';
import { readStreets } from './packed-streets.ts';

export type { PackManifest };

/** All lamp posts of a city, column by column: post `i` is `lon[i]`, `lat[i]`, `street[i]`, `ward[i]`, `id(i)`. */
export interface Posts {
  readonly count: number;
  /** 1e-7 degrees, as `lat`. */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  /** Index into the pack's streets, 0xffff for none. */
  readonly street: Uint16Array;
  /** Index into the pack's wards, 0xff for none. */
  readonly ward: Uint8Array;
  id(index: number): string;
  /** -1 when the pack has no such post. */
  indexOf(id: string): number;
}

/** One or more polygons, each with its outer ring first and its holes after; rings are closed (last point = first). */
export interface Area {
  /** lon, lat, lon, lat, … in 1e-7 degrees. */
  readonly coords: Int32Array;
  /** Ring `r` is the points `rings[r]` to `rings[r + 1]` (points, not array places: times two in `coords`). */
  readonly rings: Uint32Array;
  /** Polygon `p` is the rings `polygons[p]` to `polygons[p + 1]`. */
  readonly polygons: Uint32Array;
  /** Where a name fits best: well inside the largest polygon. */
  readonly label: LonLat;
}

export interface Ward {
  /** As the office writes it: '01'. */
  readonly id: string;
  readonly name: string;
  readonly residents: number;
  /** Its border is our guess, not the official one. */
  readonly approximate: boolean;
  readonly area: Area;
}

export interface District {
  readonly name: string;
  readonly residents: number;
  readonly area: Area;
}

export interface Street {
  /** Empty for a way without a name. */
  readonly name: string;
  /** 0 path, 1 service or living street, 2 residential (also when unknown), 3 collector, 4 main road. */
  readonly kind: number;
  /** lon, lat, lon, lat, … in 1e-7 degrees. */
  readonly coords: Int32Array;
  /** Line `l` is the points `lines[l]` to `lines[l + 1]`; one more than there are lines. A street without lines has [0]. */
  readonly lines: Uint32Array;
  /** One a line: 0 both ways, 1 along the line, 2 against it. undefined: nobody knows, so both ways. */
  readonly oneWay?: Uint8Array | undefined;
}

/** Named posts, for example those with Lichterwelten elements. */
export interface PostList {
  readonly name: string;
  readonly posts: Uint32Array;
}

export interface CityPack {
  readonly manifest: PackManifest;
  /** The bytes that it was read from, for whoever must read them again: a worker. */
  readonly files: { readonly posts: ArrayBuffer; readonly map: ArrayBuffer };
  readonly posts: Posts;
  readonly wards: readonly Ward[];
  readonly districts: readonly District[];
  readonly streets: readonly Street[];
  readonly outline: Area;
  readonly water: readonly Area[];
  readonly lists: readonly PostList[];
}

/**
 * Reads a pack that lies in memory. Nothing is copied: the pack's arrays are views on the two buffers, so the buffers
 * must stay as they are. Whether the bytes are the promised ones is checkPackFile's business, once, after the download.
 * @param manifest the parsed manifest.json
 * @throws PackError with a sentence that names file and place, when the manifest or the bytes are truncated, damaged or
 *   belong to something else.
 */
export function readCityPack(manifest: unknown, files: { posts: ArrayBuffer; map: ArrayBuffer }): CityPack {
  const about = readManifest(manifest);
  checkLength(about.files.posts, files.posts);
  checkLength(about.files.map, files.map);
  const map = openPackFile(about.files.map.name, 'map', files.map);
  const onMap = readMapMeta(map);
  const areas = readAreas(map);
  // The order of areas in the file: outline, wards, districts, water.
  const needed = 1 + onMap.wards.length + onMap.districts.length + onMap.water;
  if (areas.length !== needed) throw new PackError(`${map.file}: ${areas.length} areas, ${needed} are needed.`);
  const firstDistrict = 1 + onMap.wards.length;

  const file = openPackFile(about.files.posts.name, 'posts', files.posts);
  const onPosts = readPostsMeta(file);
  // The posts' street and ward numbers mean nothing on another map. Looking at each of them at every start would cost
  // more than all the rest of reading.
  if (onPosts.streets !== onMap.streets || onPosts.wards !== onMap.wards.length) {
    throw new PackError(`${file.file}: section "meta": these posts belong to another map than ${map.file}.`);
  }
  const posts = new PackedPosts(file, onPosts.posts, onPosts.ids);
  const listed = file.section(
    'list',
    Uint32Array,
    onPosts.lists.reduce((sum, list) => sum + list.posts, 0),
  );
  let next = 0;
  return {
    manifest: about,
    files,
    posts,
    wards: onMap.wards.map((ward, index) => ({ ...ward, area: areas[1 + index]! })),
    districts: onMap.districts.map((district, index) => ({ ...district, area: areas[firstDistrict + index]! })),
    streets: readStreets(map, onMap.streets),
    outline: areas[0]!,
    water: areas.slice(firstDistrict + onMap.districts.length),
    lists: onPosts.lists.map((list) => {
      next += list.posts;
      return { name: list.name, posts: listed.subarray(next - list.posts, next) };
    }),
  };
}

function checkLength(promised: { name: string; bytes: number }, buffer: ArrayBuffer): void {
  if (buffer.byteLength !== promised.bytes) {
    throw new PackError(`${promised.name}: ${buffer.byteLength} bytes, the manifest promises ${promised.bytes}.`);
  }
}
