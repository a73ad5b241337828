import { openPackFile } from './pack-container.ts';
import { PackError } from './pack-error.ts';
import type { PackFile } from './pack-manifest.ts';
import { readStringTable } from './string-table.ts';

/** The houses of a city, by street and along its numbers: address `i` is `lon[i]`, `lat[i]`, … Never who lives there. */
export interface Addresses {
  readonly count: number;
  /** 1e-7 degrees, as `lat`. */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  /** Index into the pack's streets, 0xffff for none. */
  readonly street: Uint16Array;
  /** Households behind the door, 0 where nobody counted, 255 for that many or more. */
  readonly homes: Uint8Array;
  /** As it stands on the house: '12a'. */
  number(index: number): string;
}

/**
 * Views on the addresses file of a pack. Apart from readCityPack, because only the office asks for it, and late.
 * @throws PackError when the bytes are truncated, foreign or damaged.
 */
export function readAddresses(file: PackFile, buffer: ArrayBuffer): Addresses {
  if (buffer.byteLength !== file.bytes) {
    throw new PackError(`${file.name}: ${buffer.byteLength} bytes, the manifest promises ${file.bytes}.`);
  }
  const container = openPackFile(file.name, 'addresses', buffer);
  const lon = container.section('lon', Int32Array);
  const count = lon.length;
  const numbers = readStringTable(container, 'number');
  if (numbers.count !== count) {
    throw new PackError(`${file.name}: section "numberAt" names ${numbers.count} addresses, ${count} are needed.`);
  }
  return {
    count,
    lon,
    lat: container.section('lat', Int32Array, count),
    street: container.section('street', Uint16Array, count),
    homes: container.section('homes', Uint8Array, count),
    number: (index) => numbers.text(index),
  };
}
