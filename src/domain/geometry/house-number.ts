const LETTER = '(?:[a-zA-Z]|I{2,3})';
const PART = `\\d{1,4}(?: ?${LETTER}\\d?)?`;

/**
 * What a house number looks like: 12, 12a, 12 A1, 47 II, 12 1/2, 12-14, 34/35, 41/II. No word and no name fits, so that
 * nothing about the people behind a door can be kept in its place.
 */
export const HOUSE_NUMBER = new RegExp(`^${PART}(?: 1/2)?(?: ?[-/–] ?(?:${PART}|${LETTER})){0,2}$`);

/** The number that a house number begins with: 12 of '12a', 9 of '9-11'; 0 where it begins with something else. */
export function leadingNumber(houseNumber: string): number {
  return Number(/^\s*(\d+)/.exec(houseNumber)?.[1] ?? 0);
}

/** Along the street: 2, 9, 10, 12, 12 a, 12b, 12-14. The same on every machine, whatever its language. */
export function compareHouseNumbers(a: string, b: string): number {
  const [restOfA, restOfB] = [restOf(a), restOf(b)];
  return leadingNumber(a) - leadingNumber(b) || (restOfA === restOfB ? 0 : restOfA < restOfB ? -1 : 1);
}

function restOf(houseNumber: string): string {
  const rest = houseNumber.replace(/^\s*\d*\s*/, '').toLowerCase();
  // A letter is a door of this house; a range reaches on to the next ones.
  return /^[a-z]/.test(rest) ? `0${rest}` : rest && `1${rest}`;
}
