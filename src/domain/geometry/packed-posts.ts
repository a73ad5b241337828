import type { PackContainer } from './pack-container.ts';
import { PackError } from './pack-error.ts';
import { readStringTable } from './string-table.ts';

/** How the ids are stored: as a number after a common prefix, or, where they share no pattern, as texts. */
export type IdScheme = { readonly prefix: string; readonly digits: number } | undefined;

/** The lamp posts of a pack, as views on the file. Ids are put together only when someone asks for one. */
export class PackedPosts {
  readonly count: number;
  /** 1e-7 degrees, as `lat`. */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  /** Index into the pack's streets, 0xffff for none. */
  readonly street: Uint16Array;
  /** Index into the pack's wards, 0xff for none. */
  readonly ward: Uint8Array;
  readonly #ids: PostIds;

  /** @throws PackError when a section does not hold `count` elements. */
  constructor(container: PackContainer, count: number, scheme: IdScheme) {
    this.count = count;
    this.lon = container.section('lon', Int32Array, count);
    this.lat = container.section('lat', Int32Array, count);
    this.street = container.section('street', Uint16Array, count);
    this.ward = container.section('ward', Uint8Array, count);
    this.#ids = scheme ? numberedIds(container, count, scheme) : textIds(container, count);
  }

  /** @throws RangeError when there is no such post. */
  id(index: number): string {
    if (!(index >= 0 && index < this.count)) throw new RangeError(`There is no lamp post number ${index}.`);
    return this.#ids.id(index);
  }

  /** -1 when the pack has no such post. */
  indexOf(id: string): number {
    return this.#ids.indexOf(id);
  }
}

interface PostIds {
  id(index: number): string;
  indexOf(id: string): number;
}

function numberedIds(container: PackContainer, count: number, scheme: NonNullable<IdScheme>): PostIds {
  // Differences from post to post: neighbours in the file mostly count up by one, which compresses to nothing.
  const steps = container.has('idStep')
    ? container.section('idStep', Int32Array, count)
    : container.section('idStep64', Float64Array, count);
  const { prefix, digits } = scheme;
  let numbers: Float64Array | undefined;
  let byNumber: Map<number, number> | undefined;
  const allNumbers = (): Float64Array => {
    if (!numbers) {
      numbers = new Float64Array(count);
      let sum = 0;
      for (let i = 0; i < count; i++) {
        sum += steps[i]!;
        numbers[i] = sum;
      }
    }
    return numbers;
  };
  const id = (index: number) => prefix + String(allNumbers()[index]).padStart(digits, '0');
  return {
    id,
    indexOf(wanted) {
      if (!wanted.startsWith(prefix)) return -1;
      if (!byNumber) {
        byNumber = new Map();
        const all = allNumbers();
        for (let i = 0; i < count; i++) byNumber.set(all[i]!, i);
      }
      const index = byNumber.get(Number(wanted.slice(prefix.length)));
      return index !== undefined && id(index) === wanted ? index : -1;
    },
  };
}

function textIds(container: PackContainer, count: number): PostIds {
  const table = readStringTable(container, 'id');
  if (table.count !== count) {
    throw new PackError(`${container.file}: section "idAt" names ${table.count} posts, ${count} are needed.`);
  }
  let byId: Map<string, number> | undefined;
  return {
    id: (index) => table.text(index),
    indexOf(wanted) {
      if (!byId) {
        byId = new Map();
        for (let i = 0; i < count; i++) byId.set(table.text(i), i);
      }
      return byId.get(wanted) ?? -1;
    },
  };
}
