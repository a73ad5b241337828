import type { LonLat } from '../geometry/lon-lat.ts';
import type { Section } from '../model/turf.ts';

/** A stretch of one street before small ones are merged: a side of it, or both where no house numbers are known. */
export interface StreetPiece {
  readonly id: string;
  readonly street: string;
  readonly side: Section['side'];
  /** As the houses follow each other; empty where none are known. */
  readonly numbers: readonly string[];
  /** Not a whole number where it is an estimate. */
  readonly homes: number;
  /** Along the piece, never empty; it begins at the first. */
  readonly places: readonly LonLat[];
}

/** As long as sections may be called, with room for side, number, and what tells two of one name apart. */
const LONGEST_NAME = 44;
const SPELT = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' } as const;

/**
 * The same for the same street, side and first number, so that a turf that is drawn anew keeps what is done. `taken`
 * takes the id: two streets that are spelt alike get two.
 */
export function pieceId(taken: Set<string>, street: string, side: Section['side'], first: string): string {
  const name = slug(street).slice(0, LONGEST_NAME);
  const id = [name, side, slug(first)].filter(Boolean).join('-');
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}_${n}`;
  taken.add(free);
  return free;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => SPELT[letter as keyof typeof SPELT])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
