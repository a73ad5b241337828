import type { PDFFont } from '@cantoo/pdf-lib';
import { onPaper } from './on-paper.ts';
import { DIM, needRoom, PAGE, PAGE_WIDTH, type Paper, writeLine } from './paper.ts';

export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly dim?: boolean;
  /** Points that stay free on the right, for a QR code beside the text. */
  readonly beside?: number;
  /** Points below. */
  readonly gap?: number;
}

/** A paragraph over the whole width, wrapped between words; line breaks in the text stay. */
export function writeText(paper: Paper, text: string, look: TextLook = {}): void {
  const { size = 11, bold = false, dim = false, beside = 0, gap = 4 } = look;
  const font = bold ? paper.bold : paper.regular;
  for (const line of text.split('\n').flatMap((part) => wrap(font, part, size, PAGE_WIDTH - beside))) {
    needRoom(paper, size * 1.35);
    paper.y -= size * 1.35;
    writeLine(paper, line, { x: PAGE.margin, y: paper.y + size * 0.3, size, bold, ...(dim && { color: DIM }) });
  }
  paper.y -= gap;
}

/** The document's or a chapter's name, kept together with what follows it. */
export function writeTitle(paper: Paper, text: string, look: TextLook = {}): void {
  needRoom(paper, 90);
  writeText(paper, text, { size: 19, bold: true, gap: 2, ...look });
}

/** Lines no wider than `width` points; a word that is wider alone is cut. At least one line, which may be empty. */
export function wrap(font: PDFFont, text: string, size: number, width: number): string[] {
  const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (let word of onPaper(font, text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    while (!fits(word) && word.length > 1) {
      let end = word.length - 1;
      while (end > 1 && !fits(word.slice(0, end))) end--;
      lines.push(word.slice(0, end));
      word = word.slice(end);
    }
    line = word;
  }
  return [...lines, line];
}
