import type { PackContainer } from './pack-container.ts';
import { PackError } from './pack-error.ts';
import { readStringTable, type StringTable } from './string-table.ts';

interface StreetSections {
  readonly names: StringTable;
  readonly kinds: Uint8Array;
  /** Per street the first point and the first line offset, and one more for the end. */
  readonly starts: Uint32Array;
  readonly coords: Int32Array;
  readonly lines: Uint32Array;
  /** One a line of all streets; most packs do not know. */
  readonly oneWay: Uint8Array | undefined;
}

/** One street: 2,000 of them are made at every start, so its name and its views are cut out when first asked for. */
class PackedStreet {
  readonly kind: number;
  private readonly sections: StreetSections;
  private readonly index: number;
  private knownName: string | undefined;
  private knownCoords: Int32Array | undefined;
  private knownLines: Uint32Array | undefined;

  constructor(sections: StreetSections, index: number) {
    this.sections = sections;
    this.index = index;
    this.kind = sections.kinds[index]!;
  }

  get name(): string {
    this.knownName ??= this.sections.names.text(this.index);
    return this.knownName;
  }

  get coords(): Int32Array {
    const { coords, starts } = this.sections;
    this.knownCoords ??= coords.subarray(starts[this.index * 2]! * 2, starts[this.index * 2 + 2]! * 2);
    return this.knownCoords;
  }

  get oneWay(): Uint8Array | undefined {
    const { oneWay, starts } = this.sections;
    // Every street has one offset more than lines, so before this one as many too many as there are streets.
    const first = starts[this.index * 2 + 1]! - this.index;
    return oneWay?.subarray(first, first + this.lines.length - 1);
  }

  get lines(): Uint32Array {
    const { lines, starts } = this.sections;
    this.knownLines ??= lines.subarray(starts[this.index * 2 + 1]!, starts[this.index * 2 + 3]!);
    return this.knownLines;
  }
}

/** @throws PackError when the sections do not fit each other. */
export function readStreets(container: PackContainer, count: number): PackedStreet[] {
  const sections: StreetSections = {
    names: readStringTable(container, 'name'),
    kinds: container.section('kind', Uint8Array, count),
    starts: container.section('street', Uint32Array, (count + 1) * 2),
    coords: container.section('lineXY', Int32Array),
    lines: container.section('line', Uint32Array),
    oneWay: container.has('oneWay') ? container.section('oneWay', Uint8Array) : undefined,
  };
  const fits =
    sections.names.count === count &&
    sections.starts[count * 2]! * 2 === sections.coords.length &&
    sections.starts[count * 2 + 1] === sections.lines.length &&
    (sections.oneWay?.length ?? sections.lines.length - count) === sections.lines.length - count;
  if (!fits) throw new PackError(`${container.file}: section "street" does not fit the names or lines.`);
  return Array.from({ length: count }, (_, index) => new PackedStreet(sections, index));
}
