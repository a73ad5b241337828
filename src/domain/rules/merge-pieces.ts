import { type LonLat, METRES_PER_DEGREE } from '../geometry/lon-lat.ts';
import { FEWEST_HOMES } from '../model/turf.ts';
import type { StreetPiece } from './street-piece.ts';

/** What is counted as one. The first piece gave it its name and is where it begins. */
export interface MergedPieces {
  readonly pieces: readonly StreetPiece[];
  readonly homes: number;
}

/** As many as a section may hold. */
const MOST_PIECES = 40;
/** The same street farther away than this is not its other side. */
const ACROSS_METRES = 150;

/**
 * Nothing may be counted of fewer than six households: a smaller piece goes to the other side of its street, else to the
 * same street, else to whatever is nearest. The smallest first, so that few are touched. None where all of it is too few.
 */
export function mergePieces(pieces: readonly StreetPiece[]): MergedPieces[] {
  const merged: MergedPieces[] = pieces.map((piece) => ({ pieces: [piece], homes: piece.homes }));
  while (merged.length > 1) {
    const small = smallestOf(merged);
    if (small.homes >= FEWEST_HOMES) return merged;
    merged.splice(merged.indexOf(small), 1);
    const into = neighbourOf(small, merged);
    const [first, second] = small.homes > into.homes ? [small, into] : [into, small];
    merged[merged.indexOf(into)] = {
      pieces: [...first.pieces, ...second.pieces],
      homes: first.homes + second.homes,
    };
  }
  return merged.filter(({ homes }) => homes >= FEWEST_HOMES);
}

function smallestOf(all: readonly MergedPieces[]): MergedPieces {
  return all.reduce((least, one) =>
    one.homes < least.homes || (one.homes === least.homes && idOf(one) < idOf(least)) ? one : least,
  );
}

const idOf = ({ pieces }: MergedPieces): string => pieces[0]!.id;

function neighbourOf(small: MergedPieces, others: readonly MergedPieces[]): MergedPieces {
  const roomy = others.filter(({ pieces }) => pieces.length + small.pieces.length <= MOST_PIECES);
  let best: { one: MergedPieces; kin: number; metres: number } | undefined;
  for (const one of roomy.length > 0 ? roomy : others) {
    const metres = metresApart(small, one);
    const kin = metres > ACROSS_METRES ? 0 : kinship(small, one);
    const closer =
      !best ||
      kin > best.kin ||
      (kin === best.kin && (metres < best.metres || (metres === best.metres && idOf(one) < idOf(best.one))));
    if (closer) best = { one, kin, metres };
  }
  return best!.one;
}

/** 2: the other side of the street · 1: the same street · 0: another. */
function kinship(a: MergedPieces, b: MergedPieces): number {
  let kin = 0;
  for (const one of a.pieces) {
    for (const other of b.pieces) {
      if (one.street === other.street) kin = Math.max(kin, one.side === other.side ? 1 : 2);
    }
  }
  return kin;
}

function metresApart(a: MergedPieces, b: MergedPieces): number {
  const [from, to] = [placesOf(a), placesOf(b)];
  const squeeze = Math.cos((from[0]!.lat * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const one of from) {
    for (const other of to) {
      const [x, y] = [(one.lon - other.lon) * squeeze, one.lat - other.lat];
      least = Math.min(least, x * x + y * y);
    }
  }
  return Math.sqrt(least) * METRES_PER_DEGREE;
}

const placesOf = ({ pieces }: MergedPieces): readonly LonLat[] => pieces.flatMap(({ places }) => places);
