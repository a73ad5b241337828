import type { StreetGraph } from './build-street-graph.ts';

/**
 * Shortest ways from one place to corners, by Dijkstra's method with buckets in place of a heap: corners lie in the bucket
 * of their seconds, and one that becomes nearer moves. What gets nearer while its own bucket is emptied is looked at once
 * more, so the ways are exact (U. Meyer and P. Sanders, "Delta-stepping", 2003, on one core).
 */
export interface WaySearch {
  /** Seconds to each corner, Infinity where none was found. Valid until the next search. */
  readonly seconds: Float64Array;
  readonly metres: Float64Array;
  /** The arc over which the way came; -1 where it begins. */
  readonly arc: Int32Array;
  /** Forgets the last search. */
  clear(): void;
  /** Somebody stands on a chain: a way that reaches one of its corners, not longer than the chain. */
  begin(corner: number, seconds: number, metres: number): void;
  /** Searches on until so many of the wanted corners are known for good. @param wanted 1 a corner that counts */
  settle(wanted: Uint8Array, count: number): void;
}

/** A few corners each, in towns: small enough that hardly one is looked at twice. */
const BUCKET_SECONDS = 8;
const NONE = -1;

export function createWaySearch({ arcs, chains }: StreetGraph): WaySearch {
  const { start, head, chain, seconds: arcSeconds } = arcs;
  const corners = chains.corners;
  const seconds = new Float64Array(corners);
  const metres = new Float64Array(corners);
  const arc = new Int32Array(corners);
  let longest = 0;
  for (let one = 0; one < chains.count; one++) {
    longest = Math.max(longest, chains.metres[one]! / chains.metresPerSecond[one]!);
  }
  // A ring of buckets: nothing that waits is further away than the longest chain.
  const ring = Math.ceil(longest / BUCKET_SECONDS) + 2;
  const first = new Int32Array(ring);
  const next = new Int32Array(corners);
  const before = new Int32Array(corners);
  const bucket = new Int32Array(corners);
  const counted = new Uint8Array(corners);
  let waiting = 0;

  function take(corner: number): void {
    const [prior, after, slot] = [before[corner]!, next[corner]!, bucket[corner]!];
    if (prior === NONE) first[slot] = after;
    else next[prior] = after;
    if (after !== NONE) before[after] = prior;
    bucket[corner] = NONE;
    waiting--;
  }

  function put(corner: number): void {
    const slot = Math.floor(seconds[corner]! / BUCKET_SECONDS) % ring;
    if (bucket[corner] === slot) return;
    if (bucket[corner] !== NONE) take(corner);
    const old = first[slot]!;
    next[corner] = old;
    before[corner] = NONE;
    if (old !== NONE) before[old] = corner;
    first[slot] = corner;
    bucket[corner] = slot;
    waiting++;
  }
  return {
    seconds,
    metres,
    arc,
    clear() {
      seconds.fill(Number.POSITIVE_INFINITY);
      first.fill(NONE);
      bucket.fill(NONE);
      waiting = 0;
    },
    begin(corner, itsSeconds, itsMetres) {
      if (itsSeconds >= seconds[corner]!) return;
      seconds[corner] = itsSeconds;
      metres[corner] = itsMetres;
      arc[corner] = NONE;
      put(corner);
    },
    settle(wanted, count) {
      counted.fill(0);
      let left = count;
      for (let cursor = 0; waiting > 0 && left > 0; cursor++) {
        const slot = cursor % ring;
        for (let corner = first[slot]!; corner !== NONE; corner = first[slot]!) {
          take(corner);
          // Known for good once the bucket is empty, and only then does anybody look at `left`.
          if (wanted[corner] && !counted[corner]) {
            counted[corner] = 1;
            left--;
          }
          for (let out = start[corner]!; out < start[corner + 1]!; out++) {
            const to = head[out]!;
            const arrives = seconds[corner]! + arcSeconds[out]!;
            if (arrives >= seconds[to]!) continue;
            seconds[to] = arrives;
            metres[to] = metres[corner]! + chains.metres[chain[out]!]!;
            arc[to] = out;
            put(to);
          }
        }
      }
    },
  };
}
