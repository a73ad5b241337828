const FIRST = 1_000;
const LONGEST = 60_000;

/**
 * How long to wait after so many failures in a row, in ms: doubling up to a minute, and between half and all of that by
 * chance, so that the phones of a whole city do not come back at the same moment.
 * @param failures 1 after the first failure
 */
export function backoff(failures: number, random: () => number): number {
  const ceiling = Math.min(LONGEST, FIRST * 2 ** (failures - 1));
  return Math.round(ceiling * (0.5 + random() / 2));
}
