import type { PackContainer } from './pack-container.ts';
import { PackError } from './pack-error.ts';

/** Texts packed one after another; a text is decoded when it is asked for, not before. */
export interface StringTable {
  readonly count: number;
  text(index: number): string;
}

/**
 * Reads the pair of sections `<name>` (UTF-8 bytes) and `<name>At` (Uint32 start offsets, count + 1 of them).
 * @throws PackError when the offsets do not fit the bytes.
 */
export function readStringTable(container: PackContainer, name: string): StringTable {
  const bytes = container.section(name, Uint8Array);
  const starts = container.section(`${name}At`, Uint32Array);
  if (starts.length === 0 || starts[starts.length - 1] !== bytes.length) {
    throw new PackError(`${container.file}: section "${name}At" does not fit section "${name}".`);
  }
  const decoder = new TextDecoder();
  return {
    count: starts.length - 1,
    text: (index) => decoder.decode(bytes.subarray(starts[index], starts[index + 1])),
  };
}
