import { PackError } from './pack-error.ts';

/** The container that every binary file of a city pack uses; geo/FORMAT.md has the picture. */
export const PACK_MAGIC = 'LATP';
export const PACK_FORMAT = 1;
export const HEADER_BYTES = 16;
export const ENTRY_BYTES = 20;
export const NAME_BYTES = 8;
/** Sections start at multiples of this, so that a Float64Array can lie directly on the file's bytes. */
export const SECTION_ALIGNMENT = 8;

/** What a section's numbers are; the position in this list plus one is the code in the file. */
export const ELEMENT_TYPES = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array] as const;
export type SectionArray = InstanceType<(typeof ELEMENT_TYPES)[number]>;
type ElementType<T extends SectionArray> = {
  new (buffer: ArrayBuffer, byteOffset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
  readonly name: string;
};

/** Which file of the pack it is: the letter stands at byte 5. */
export type PackFileKind = 'posts' | 'map' | 'residents' | 'addresses' | 'places';
export const KIND_CODES: Record<PackFileKind, number> = {
  posts: 0x50,
  map: 0x4d,
  residents: 0x52,
  addresses: 0x41,
  places: 0x53,
};

/** An opened file: asks for sections by name and gets typed arrays that are views, never copies. */
export interface PackContainer {
  /** The name to use in error messages. */
  readonly file: string;
  has(section: string): boolean;
  /** @throws PackError when the section is absent, of another type, or (with `count` given) of another length. */
  section<T extends SectionArray>(section: string, type: ElementType<T>, count?: number): T;
  /** The section as UTF-8 JSON. @throws PackError when it is not. */
  json(section: string): unknown;
}

interface Entry {
  readonly typeCode: number;
  readonly offset: number;
  readonly bytes: number;
}

/**
 * Checks the header and the table of sections, touching nothing of the content.
 * @param file name for error messages
 * @throws PackError when the bytes are truncated, foreign, of another format or of another kind.
 */
export function openPackFile(file: string, kind: PackFileKind, buffer: ArrayBuffer): PackContainer {
  if (buffer.byteLength < HEADER_BYTES) {
    throw new PackError(`${file}: the file ends inside its header (${buffer.byteLength} of ${HEADER_BYTES} bytes).`);
  }
  const view = new DataView(buffer);
  const magic = readName(view, 0, 4);
  if (magic !== PACK_MAGIC) throw new PackError(`${file}: byte 0: this is not a file of a city pack.`);
  const format = view.getUint8(4);
  if (format !== PACK_FORMAT) {
    throw new PackError(`${file}: byte 4: format ${format}, but this program reads format ${PACK_FORMAT}.`);
  }
  if (view.getUint8(5) !== KIND_CODES[kind]) {
    throw new PackError(`${file}: byte 5: this is another file of a city pack, not its ${kind}.`);
  }
  const sectionCount = view.getUint16(6, true);
  const totalBytes = view.getUint32(8, true);
  if (totalBytes !== buffer.byteLength) {
    throw new PackError(`${file}: the header promises ${totalBytes} bytes, the file has ${buffer.byteLength}.`);
  }
  const entries = readEntries(file, view, sectionCount);
  return {
    file,
    has: (section) => entries.has(section),
    section<T extends SectionArray>(section: string, type: ElementType<T>, count?: number): T {
      const entry = entries.get(section);
      if (!entry) throw new PackError(`${file}: section "${section}" is missing.`);
      if (ELEMENT_TYPES[entry.typeCode - 1] !== (type as unknown)) {
        throw new PackError(`${file}: section "${section}" at byte ${entry.offset} is not a ${type.name}.`);
      }
      const length = entry.bytes / type.BYTES_PER_ELEMENT;
      if (!Number.isInteger(length) || (count !== undefined && length !== count)) {
        throw new PackError(
          `${file}: section "${section}" at byte ${entry.offset} has ${length} elements` +
            `${count === undefined ? ', not a whole number' : `, ${count} are needed`}.`,
        );
      }
      return new type(buffer, entry.offset, length);
    },
    json(section: string): unknown {
      const bytes = this.section(section, Uint8Array);
      try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      } catch {
        throw new PackError(`${file}: section "${section}" at byte ${bytes.byteOffset} is not readable JSON.`);
      }
    },
  };
}

function readEntries(file: string, view: DataView, sectionCount: number): Map<string, Entry> {
  const tableEnd = HEADER_BYTES + sectionCount * ENTRY_BYTES;
  if (tableEnd > view.byteLength) throw new PackError(`${file}: the file ends inside its table of sections.`);
  const entries = new Map<string, Entry>();
  for (let at = HEADER_BYTES; at < tableEnd; at += ENTRY_BYTES) {
    const name = readName(view, at, NAME_BYTES);
    const entry = {
      typeCode: view.getUint32(at + NAME_BYTES, true),
      offset: view.getUint32(at + NAME_BYTES + 4, true),
      bytes: view.getUint32(at + NAME_BYTES + 8, true),
    };
    const fits = entry.offset >= tableEnd && entry.offset + entry.bytes <= view.byteLength;
    if (!fits || entry.offset % SECTION_ALIGNMENT !== 0 || entries.has(name)) {
      throw new PackError(`${file}: byte ${at}: the table entry of section "${name}" is damaged.`);
    }
    entries.set(name, entry);
  }
  return entries;
}

function readName(view: DataView, at: number, bytes: number): string {
  let name = '';
  for (let i = 0; i < bytes; i++) {
    const code = view.getUint8(at + i);
    if (code !== 0) name += String.fromCharCode(code);
  }
  return name;
}
