import type { DraftAddress, DraftStreet } from './city-draft.ts';
import type { ReadAddress } from './read-addresses.ts';
import type { ImportReport } from './report.ts';

/**
 * Gives each address the street that it names: written the same, otherwise written alike ("Lange Str.", "lange Straße").
 * A street that only addresses name is added, without lines. An address that names no street stays without one: at a
 * corner the nearest would be a guess, and its number would then stand in the wrong list.
 */
export function findStreets(
  addresses: ReadAddress[],
  streets: DraftStreet[],
  file: string,
  report: ImportReport,
): DraftAddress[] {
  const exact = new Map<string, number>();
  const alike = new Map<string, number>();
  const remember = (name: string, index: number) => {
    exact.set(name, index);
    if (!alike.has(plain(name))) alike.set(plain(name), index);
  };
  streets.forEach(({ name }, index) => {
    if (name) remember(name, index);
  });
  const found = addresses.map(({ street, place, lon, lat, number, homes }): DraftAddress => {
    const known = exact.get(street) ?? alike.get(plain(street));
    if (known !== undefined || !street) return { lon, lat, number, homes, street: known ?? -1 };
    remember(street, streets.length);
    report.notes.push({ file, place, reason: `no line is known of the street "${street}"` });
    return { lon, lat, number, homes, street: streets.push({ name: street, kind: 2, lines: [] }) - 1 };
  });
  const without = found.filter(({ street }) => street < 0).length;
  if (without > 0) {
    report.notes.push({ file, place: 'all', reason: `${without} of ${found.length} addresses name no street` });
  }
  return found;
}

/** What is left of a street's name when it does not matter how it is written. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/str(\.|asse|aße)?(?= |$)/g, 'straße')
    .trim();
}
