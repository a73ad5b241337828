/** Draws numbers from 0 up to 1. */
export type Random = () => number;

/** The same numbers for the same seed, on every machine (sfc32, Chris Doty-Humphrey's PractRand; period at least 2^32). */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 0x100000000;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let warm = 0; warm < 12; warm++) next();
  return next;
}
