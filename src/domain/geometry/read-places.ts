import { openPackFile } from './pack-container.ts';
import { PackError } from './pack-error.ts';
import type { PackFile } from './pack-manifest.ts';

/** Kinds of place by their code in the file. */
export const PLACE_KINDS = ['stop', 'school'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Places that many people come to, column by column: public transport stops and schools. */
export interface Places {
  readonly count: number;
  /** 1e-7 degrees, as `lat`. */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  /** Index into PLACE_KINDS; a reader passes over codes that it does not know. */
  readonly kind: Uint8Array;
}

/**
 * Views on the places file of a pack. Only planning asks for it.
 * @throws PackError when the bytes are truncated, foreign or damaged.
 */
export function readPlaces(file: PackFile, buffer: ArrayBuffer): Places {
  if (buffer.byteLength !== file.bytes) {
    throw new PackError(`${file.name}: ${buffer.byteLength} bytes, the manifest promises ${file.bytes}.`);
  }
  const container = openPackFile(file.name, 'places', buffer);
  const lon = container.section('lon', Int32Array);
  const count = lon.length;
  return {
    count,
    lon,
    lat: container.section('lat', Int32Array, count),
    kind: container.section('kind', Uint8Array, count),
  };
}
