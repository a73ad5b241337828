import type { CityPack } from '../../../domain/geometry/city-pack.ts';

const namesOf = new WeakMap<CityPack, readonly { name: string; folded: string }[]>();

/** Streets whose name holds what was typed, those that begin with it first; each name once. Accents and case don't count. */
export function searchStreets(pack: CityPack, typed: string, limit = 8): string[] {
  const wanted = foldStreet(typed.trim());
  if (wanted === '') return [];
  const hits = allNames(pack).filter(({ folded }) => folded.includes(wanted));
  const starts = (folded: string) => (folded.startsWith(wanted) ? 0 : 1);
  return hits
    .sort((a, b) => starts(a.folded) - starts(b.folded))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** The street of exactly this name, or undefined. */
export function hasStreet(pack: CityPack, name: string): boolean {
  return allNames(pack).some((street) => street.name === name);
}

function allNames(pack: CityPack) {
  let names = namesOf.get(pack);
  if (!names) {
    const unique = new Set(pack.streets.map((street) => street.name).filter(Boolean));
    names = [...unique]
      .map((name) => ({ name, folded: foldStreet(name) }))
      .sort((a, b) => a.folded.localeCompare(b.folded));
    namesOf.set(pack, names);
  }
  return names;
}

/** So that typing without accents, capitals and the whole of "straße" finds a street. */
export const foldStreet = (text: string) =>
  text
    .toLocaleLowerCase('de')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/strasse\b|str\.?(?=\s|$)/g, 'str');
