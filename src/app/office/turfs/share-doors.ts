import type { Section } from '../../../domain/model/turf.ts';

/** Whether somebody would be rung at twice: a house number that both have, or the same section where none are known. */
export function shareDoors(a: Section, b: Section): boolean {
  if (a.doors.length === 0 || b.doors.length === 0) return a.id === b.id;
  return a.doors.some(({ street, numbers }) =>
    b.doors.some((other) => other.street === street && other.numbers.some((number) => numbers.includes(number))),
  );
}

interface Ground {
  readonly id: string;
  readonly name: string;
  readonly sections: readonly Section[];
}

/** The turfs that have sections of this one too, by their names. */
export function overlapsOf(turf: Pick<Ground, 'id' | 'sections'>, others: readonly Ground[]): string[] {
  const streets = new Set(turf.sections.flatMap((section) => section.streets));
  return others
    .filter(
      (other) =>
        other.id !== turf.id &&
        other.sections.some(
          (theirs) =>
            theirs.streets.some((street) => streets.has(street)) &&
            turf.sections.some((ours) => shareDoors(ours, theirs)),
        ),
    )
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'de'));
}
