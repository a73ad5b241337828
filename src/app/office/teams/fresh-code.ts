const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 4;

/**
 * A short code that no team has or had: cards of closed teams are still in somebody's pocket.
 * @param chance so many whole numbers from 0 up to below the second one
 */
export function freshCode(
  taken: ReadonlySet<string>,
  chance: (count: number, below: number) => number[] = randomNumbers,
): string {
  for (;;) {
    const code = chance(LENGTH, SIGNS.length)
      .map((index) => SIGNS[index])
      .join('');
    if (!taken.has(code)) return code;
  }
}

function randomNumbers(count: number, below: number): number[] {
  return Array.from(crypto.getRandomValues(new Uint32Array(count)), (number) => number % below);
}
