import { addDays } from './day-in.ts';

/** What a pasted notice says, as far as that is certain; the rest is for a person to fill in. */
export interface Notice {
  /** A street of the city, with the house number behind it where there is one: "Halberstädter Straße 12". */
  readonly place: string | null;
  readonly street: string | null;
  /** The last day ("2027-02-12"). */
  readonly deadline: string | null;
}

const MONTHS = [
  ...['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
  'dezember',
];
const DAY = String.raw`(\d{1,2})\.\s*(\d{1,2}|${MONTHS.join('|')})\.?(?:\s*(\d{4}|\d{2}(?!\d)))?`;
const BY_DAY = new RegExp(
  String.raw`\b(?:bis(?:\s+spätestens)?(?:\s+zum)?|spätestens(?:\s+am)?|frist(?:\s*:|\s+bis)?)\s*(?:zum\s+)?${DAY}`,
  'iu',
);
const WITHIN =
  /\b(?:binnen|innerhalb(?:\s+von)?)\s+(\d{1,2}|einer|einem|zwei|drei|vier|fünf|sieben|zehn|vierzehn)\s+(tag|woche)/iu;
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ einer: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sieben: 7, zehn: 10, vierzehn: 14 },
};

/**
 * Reads the place and the deadline out of a notice of the city, in German as offices write it.
 * @param streets the names of the city's streets
 * @param today the calendar day on which it is read: "binnen drei Tagen" counts from here
 */
export function readNotice(text: string, streets: readonly string[], today: string): Notice {
  const found = findStreet(text, streets);
  return { ...found, deadline: findDeadline(text, today) };
}

/** "12", "Nr. 12a", "12 b"; a word that follows ("12 hängt") is no part of it. */
const HOUSE = /^\s*(?:,?\s*(?:nr\.?|nummer|hausnummer))?\s*(\d{1,4}(?:[a-z]| [a-h])?)(?![\p{L}\d])/u;

/** The longest name wins: "Alte Neustädter Straße" is not "Neustädter Straße". */
function findStreet(text: string, streets: readonly string[]): Pick<Notice, 'place' | 'street'> {
  const folded = fold(text);
  let street: string | null = null;
  let at = -1;
  for (const name of streets) {
    if (street !== null && name.length <= street.length) continue;
    const index = indexOfWord(folded, fold(name));
    if (index >= 0) [street, at] = [name, index];
  }
  if (street === null) return { place: null, street: null };
  const house = HOUSE.exec(folded.slice(at + fold(street).length));
  return { place: house ? `${street} ${house[1]!.trim()}` : street, street };
}

function indexOfWord(text: string, word: string): number {
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + word.length] ?? ' ';
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return index;
  }
  return -1;
}

/** Written "Str." or "straße", in capitals or not: the same street. Keeps nothing but what tells streets apart. */
const fold = (text: string): string =>
  text
    .toLocaleLowerCase('de')
    .replace(/\s+/g, ' ')
    .replace(/str(?:aße|asse|\.)/g, 'str');

function findDeadline(text: string, today: string): string | null {
  const named = BY_DAY.exec(text);
  if (named) return dayOf(named[1]!, named[2]!, named[3], today);
  const within = WITHIN.exec(text);
  if (!within) return null;
  const count = NUMBERS[within[1]!.toLowerCase()] ?? Number(within[1]);
  return addDays(today, within[2]!.toLowerCase() === 'woche' ? 7 * count : count);
}

/** A day without a year is the next one of that name. */
function dayOf(day: string, month: string, year: string | undefined, today: string): string | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1 || Number(month);
  const write = (y: number) => `${y}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  let written = write(year === undefined ? thisYear : Number(year.length === 2 ? `20${year}` : year));
  if (year === undefined && written < today) written = write(thisYear + 1);
  const real = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(written) ? written : null;
}
