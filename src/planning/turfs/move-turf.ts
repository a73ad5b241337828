import type { Random } from '../random.ts';
import { grow } from './halve-ground.ts';
import { mendParts } from './mend-parts.ts';
import type { TurfState } from './turf-state.ts';

/** Among so many of the smallest, and of the largest, chance decides. */
const CHOICE = 3;

/**
 * Gives one of the smallest turfs to a neighbour and halves one of the largest instead. How many turfs lie on each side of a
 * bottleneck is not changed by moving pieces one by one; this does (as in recombination, DeFord, Duchin and Solomon 2021). Where no
 * turf can be given away nothing is changed.
 */
export function moveTurf(state: TurfState, random: Random): void {
  const before = state.turf.slice();
  const bySize = [...state.homes.keys()].sort((a, b) => state.homes[a]! - state.homes[b]! || a - b);
  const oneOf = (some: readonly number[]) => some[Math.floor(random() * Math.min(CHOICE, some.length))];
  const small = oneOf(bySize)!;
  for (const into of turfsBeside(state, small)) {
    if (!dissolve(state, small, into)) continue;
    const large = oneOf(bySize.filter((turf) => turf !== small && turf !== into).reverse());
    if (large !== undefined) grow(state, large, small, state.homes[large]! / 2, random);
    if (state.pieces[small]! > 0) {
      mendParts(state);
      return;
    }
    state.load(before);
  }
}

/** The turfs around one, the smallest first. */
function turfsBeside({ map, turf, homes }: TurfState, of: number): number[] {
  const beside = new Set<number>();
  for (let piece = 0; piece < map.count; piece++) {
    if (turf[piece] !== of) continue;
    for (let at = map.aroundStart[piece]!; at < map.aroundStart[piece + 1]!; at++) {
      const next = map.around[at]!;
      if (next >= 0 && turf[next] !== of) beside.add(turf[next]!);
    }
  }
  return [...beside].sort((a, b) => homes[a]! - homes[b]! || a - b);
}

/** Moves all pieces of a turf to another that stays without holes. @returns false where that cannot be; nothing is changed */
function dissolve(state: TurfState, turf: number, into: number): boolean {
  const { map } = state;
  const moved: number[] = [];
  for (let count = -1; count !== moved.length; ) {
    count = moved.length;
    for (let piece = 0; piece < map.count; piece++) {
      if (state.turf[piece] !== turf || state.touches(piece, into) !== 1) continue;
      if (state.pieces[turf]! > 1 && state.touches(piece, turf) !== 1) continue;
      state.move(piece, into);
      moved.push(piece);
    }
  }
  if (state.pieces[turf] === 0) return true;
  for (const piece of moved) state.move(piece, turf);
  return false;
}
