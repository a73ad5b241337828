import { openPackFile } from './pack-container.ts';
import { PackError } from './pack-error.ts';
import type { PackFile } from './pack-manifest.ts';

/** How many people live where: centres of small cells (100 m in the census), never a person or an address. */
export interface Residents {
  readonly count: number;
  /** 1e-7 degrees, as `lat`. */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  readonly residents: Uint32Array;
}

/**
 * Views on the residents file of a pack.
 * @throws PackError when the bytes are truncated, foreign or damaged.
 */
export function readResidents(file: PackFile, buffer: ArrayBuffer): Residents {
  if (buffer.byteLength !== file.bytes) {
    throw new PackError(`${file.name}: ${buffer.byteLength} bytes, the manifest promises ${file.bytes}.`);
  }
  const container = openPackFile(file.name, 'residents', buffer);
  const lon = container.section('lon', Int32Array);
  return {
    count: lon.length,
    lon,
    lat: container.section('lat', Int32Array, lon.length),
    residents: container.section('people', Uint32Array, lon.length),
  };
}
