import i18next from 'i18next';

const names = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  let found = names.get(language);
  if (!found) {
    found = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    names.set(language, found);
  }
  return found;
}

/** What a language is called in the language on screen: 'tr' → 'Türkisch'; the code where nobody knows. */
export const languageName = (code: string): string => nameOf(code) ?? code;

/** Spoken by many and without two letters of their own. */
const THREE_LETTERS = ['ckb', 'kmr', 'fil', 'yue', 'prs'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every language that the browser has a name for, as ISO 639 codes in the order of the names on screen. */
export function allLanguages(): string[] {
  const codes = [...LETTERS.flatMap((a) => LETTERS.map((b) => a + b)), ...THREE_LETTERS];
  // An old code is called like the one that came after it: it would be there twice.
  const current = codes.filter((code) => Intl.getCanonicalLocales(code)[0] === code && nameOf(code) !== undefined);
  return current.sort((a, b) => languageName(a).localeCompare(languageName(b), i18next.language));
}

function nameOf(code: string): string | undefined {
  try {
    return namesIn(i18next.language).of(code);
  } catch {
    // Not a code at all.
    return undefined;
  }
}
