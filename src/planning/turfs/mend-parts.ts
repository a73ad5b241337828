import { partsBehind } from './parts-behind.ts';
import type { TurfState } from './turf-state.ts';

/**
 * Gives what cannot be walked to from the rest of its turf to turfs from which it can, piece by piece, as long as every turf stays
 * one area without holes. How even that is, is looked after later: whatever is one part stays so.
 */
export function mendParts(state: TurfState): void {
  for (let moved = true; moved; ) {
    moved = false;
    const isMain = findMainParts(state);
    for (let piece = 0; piece < state.map.count; piece++) {
      if (isMain[piece]) continue;
      const into = turfInReach(state, piece, isMain);
      if (into < 0) continue;
      // What lies behind the piece and nowhere else goes with it, unless that would take the main part along.
      const [most, ...behind] = partsBehind(state, piece).sort((a, b) => mains(b, isMain) - mains(a, isMain));
      if (most === undefined || behind.some((part) => mains(part, isMain) > 0)) continue;
      for (const one of [piece, ...behind.flatMap(({ pieces }) => pieces)]) state.move(one, into);
      isMain[piece] = 1;
      moved = true;
    }
  }
  state.countParts();
}

const mains = ({ pieces }: { readonly pieces: readonly number[] }, isMain: Uint8Array): number =>
  pieces.reduce((sum, piece) => sum + isMain[piece]!, 0);

/** The turf with the fewest households to whose main part one can walk from the piece; -1 where none may have it. */
function turfInReach(state: TurfState, piece: number, isMain: Uint8Array): number {
  const { map, turf, homes } = state;
  let best = -1;
  for (let at = map.linkStart[piece]!; at < map.linkStart[piece + 1]!; at++) {
    const beside = map.links[at]!;
    const into = turf[beside]!;
    if (!isMain[beside] || into === turf[piece] || state.touches(piece, into) !== 1) continue;
    if (best < 0 || homes[into]! < homes[best]!) best = into;
  }
  return best;
}

/** One a piece: 1 in the part of its turf that has the most households. */
function findMainParts(state: TurfState): Uint8Array {
  const { map, turf } = state;
  const part = state.countParts();
  const homes = new Float64Array(map.count);
  for (let piece = 0; piece < map.count; piece++) homes[part[piece]!]! += map.homes[piece]!;
  const main = new Int32Array(state.turfs).fill(-1);
  for (let piece = 0; piece < map.count; piece++) {
    const known = main[turf[piece]!]!;
    if (known < 0 || homes[part[piece]!]! > homes[known]!) main[turf[piece]!] = part[piece]!;
  }
  return Uint8Array.from(part, (one, piece) => (main[turf[piece]!] === one ? 1 : 0));
}
