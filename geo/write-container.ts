import {
  ELEMENT_TYPES,
  ENTRY_BYTES,
  HEADER_BYTES,
  KIND_CODES,
  NAME_BYTES,
  PACK_FORMAT,
  PACK_MAGIC,
  type PackFileKind,
  SECTION_ALIGNMENT,
  type SectionArray,
} from '../src/domain/geometry/pack-container.ts';

/** Joins named arrays into one file of a pack (geo/FORMAT.md, "Container"). Little-endian whatever this machine is. */
export function writeContainer(kind: PackFileKind, sections: Record<string, SectionArray>): Uint8Array {
  const entries = Object.entries(sections);
  const tableEnd = HEADER_BYTES + entries.length * ENTRY_BYTES;
  const offsets: number[] = [];
  let end = tableEnd;
  for (const [, array] of entries) {
    const offset = Math.ceil(end / SECTION_ALIGNMENT) * SECTION_ALIGNMENT;
    offsets.push(offset);
    end = offset + array.byteLength;
  }
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  writeName(file, 0, PACK_MAGIC);
  view.setUint8(4, PACK_FORMAT);
  view.setUint8(5, KIND_CODES[kind]);
  view.setUint16(6, entries.length, true);
  view.setUint32(8, end, true);
  entries.forEach(([name, array], index) => {
    if (name.length > NAME_BYTES) throw new Error(`The section name "${name}" is longer than ${NAME_BYTES} letters.`);
    const at = HEADER_BYTES + index * ENTRY_BYTES;
    writeName(file, at, name);
    view.setUint32(at + NAME_BYTES, ELEMENT_TYPES.findIndex((type) => array instanceof type) + 1, true);
    view.setUint32(at + NAME_BYTES + 4, offsets[index]!, true);
    view.setUint32(at + NAME_BYTES + 8, array.byteLength, true);
    file.set(littleEndianBytes(array), offsets[index]!);
  });
  return file;
}

/** Texts one after another with their start offsets, as readStringTable wants them. */
export function stringTable(name: string, texts: string[]): Record<string, SectionArray> {
  const encoder = new TextEncoder();
  const pieces = texts.map((text) => encoder.encode(text));
  const starts = new Uint32Array(texts.length + 1);
  pieces.forEach((piece, index) => {
    starts[index + 1] = starts[index]! + piece.length;
  });
  const bytes = new Uint8Array(starts[texts.length]!);
  pieces.forEach((piece, index) => {
    bytes.set(piece, starts[index]!);
  });
  return { [name]: bytes, [`${name}At`]: starts };
}

function writeName(file: Uint8Array, at: number, name: string): void {
  for (let i = 0; i < name.length; i++) file[at + i] = name.charCodeAt(i);
}

function littleEndianBytes(array: SectionArray): Uint8Array {
  const bytes = new Uint8Array(array.slice().buffer);
  const machineIsLittle = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
  if (machineIsLittle) return bytes;
  const size = array.BYTES_PER_ELEMENT;
  for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse();
  return bytes;
}
