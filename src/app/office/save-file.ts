import { dayIn } from '../../domain/rules/day-in.ts';

/** 'laterne-plakate-2027-01-20.csv': the day is today's in the campaign's timezone. */
export const fileName = (what: string, timezone: string, at: number, ending: string) =>
  `laterne-${what}-${dayIn(timezone, at)}.${ending}`;

/** 'Breiter Weg / Süd' → 'breiter-weg-sued': a part of a name that every file system takes. */
export const fileNamePart = (words: string) =>
  words
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

/** Hands a file to the browser, which puts it where downloads go. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers begin to read after this task; the address is only needed until then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
