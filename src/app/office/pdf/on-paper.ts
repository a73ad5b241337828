import type { PDFFont } from '@cantoo/pdf-lib';

/** Letters that no accent can be taken off. */
const STAND_INS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ẞ: 'SS',
  '‑': '-',
  '−': '-',
};
const known = new WeakMap<PDFFont, ReadonlySet<number>>();

/**
 * The text as this font can write it. The fonts that every PDF reader has know the letters of western Europe; a street
 * named after somebody from further east loses an accent rather than the whole sheet.
 */
export function onPaper(font: PDFFont, text: string): string {
  let letters = known.get(font);
  if (!letters) {
    letters = new Set(font.getCharacterSet());
    known.set(font, letters);
  }
  const has = (char: string) => letters.has(char.codePointAt(0)!);
  return Array.from(text.normalize('NFC').replace(/\s/g, ' '), (char) => {
    if (has(char)) return char;
    const base = STAND_INS[char] ?? char.normalize('NFD').replace(/\p{M}/gu, '');
    return base !== '' && Array.from(base).every(has) ? base : '?';
  }).join('');
}
