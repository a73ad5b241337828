import { type City, findPost, type PostPlace, packPost } from '../../../../domain/city.ts';
import type { CityPack } from '../../../../domain/geometry/city-pack.ts';
import type { View } from '../../../../domain/view.ts';
import { foldStreet } from '../../exclusions/search-streets.ts';

interface Names {
  /** Per post of the pack: its number and its street, folded. */
  readonly ids: readonly string[];
  readonly streets: readonly string[];
}
const namesOf = new WeakMap<CityPack, Names>();

/**
 * Posts that somebody may mean who types a number ("MD-00012", "12"), a street, or both ("breiter weg 12"), best first:
 * the exact number, then numbers that end so, then numbers and streets that hold it.
 */
export function searchPosts(view: View, city: City, typed: string, limit = 8): PostPlace[] {
  const exact = findExactly(view, city, typed);
  const folded = foldStreet(typed.trim());
  if (folded === '') return [];
  const words = folded.split(/\s+/);
  const number = /\d/.test(words.at(-1)!) ? words.at(-1)! : '';
  const street = (number === '' ? words : words.slice(0, -1)).join(' ');
  const { ids, streets } = names(city.pack);
  const hits: { index: number; score: number }[] = [];
  for (let index = 0; index < ids.length; index++) {
    const score = scoreOf(ids[index]!, streets[index]!, number, street, folded);
    if (score > 0) hits.push({ index, score });
  }
  const found = hits
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, limit)
    .map(({ index }) => packPost(city, index));
  return exact ? [exact, ...found.filter(({ id }) => id !== exact.id)].slice(0, limit) : found;
}

/** The one post that is meant: by its number as written, or because nothing else fits. */
export function findMeant(view: View, city: City, typed: string): PostPlace | undefined {
  const exact = findExactly(view, city, typed);
  if (exact) return exact;
  const found = searchPosts(view, city, typed, 2);
  return found.length === 1 ? found[0] : undefined;
}

/** By its number, in capitals or not, alone or after the street as a suggestion writes it ("Breiter Weg · MD-00012"). */
function findExactly(view: View, city: City, typed: string): PostPlace | undefined {
  const last = typed.split('·').at(-1)!.trim();
  return last === '' ? undefined : (findPost(view, city, last) ?? findPost(view, city, last.toUpperCase()));
}

function scoreOf(id: string, postStreet: string, number: string, street: string, whole: string): number {
  if (street === '') {
    if (id === whole) return 6;
    if (endsInNumber(id, number)) return 5;
    return id.includes(number) ? 3 : 0;
  }
  if (number === '' ? id.includes(whole) : id === whole) return 4;
  const at = postStreet.indexOf(street);
  if (at < 0) return 0;
  const fits = number === '' ? 1 : endsInNumber(id, number) ? 3 : id.includes(number) ? 1 : 0;
  return fits === 0 ? 0 : fits + (at === 0 ? 0.5 : 0);
}

/** "MD-00012" ends in 12, and not in 2. */
const endsInNumber = (id: string, number: string) =>
  number !== '' && id.endsWith(number) && /(^|\D)0*$/.test(id.slice(0, -number.length));

function names(pack: CityPack): Names {
  let known = namesOf.get(pack);
  if (!known) {
    const folded = pack.streets.map(({ name }) => foldStreet(name));
    known = {
      ids: Array.from({ length: pack.posts.count }, (_, index) => pack.posts.id(index).toLowerCase()),
      streets: Array.from(pack.posts.street, (street) => folded[street] ?? ''),
    };
    namesOf.set(pack, known);
  }
  return known;
}
