import type { TurfState } from './turf-state.ts';

/** The areas into which the piece's turf falls without it, as the ground lies and not as one walks. */
export function partsBehind({ map, turf }: TurfState, piece: number): { pieces: number[]; homes: number }[] {
  const from = turf[piece]!;
  const seen = new Set([piece]);
  const around = (one: number) => map.around.subarray(map.aroundStart[one]!, map.aroundStart[one + 1]!);
  const parts: { pieces: number[]; homes: number }[] = [];
  for (const first of around(piece)) {
    if (first < 0 || turf[first] !== from || seen.has(first)) continue;
    seen.add(first);
    const pieces = [first];
    for (const one of pieces) {
      for (const next of around(one)) {
        if (next < 0 || turf[next] !== from || seen.has(next)) continue;
        seen.add(next);
        pieces.push(next);
      }
    }
    parts.push({ pieces, homes: pieces.reduce((sum, one) => sum + map.homes[one]!, 0) });
  }
  return parts;
}
