import { type Color, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { onPaper } from './on-paper.ts';

/** A4 upright, in points (1/72 inch), as all lengths here. y grows upwards from the bottom of the page. */
export const PAGE = { width: 595.28, height: 841.89, margin: 42, foot: 46 } as const;
export const INK = rgb(0.08, 0.12, 0.17);
export const DIM = rgb(0.35, 0.4, 0.45);
export const LINE = rgb(0.78, 0.78, 0.76);

/** What stands on every page. */
export interface Heading {
  /** The document's name; in small at the top of every page but the first. */
  readonly title: string;
  /** At the foot of every page, on the left. */
  readonly foot: string;
  /** At the foot on the right: `(2, 5)` → 'Seite 2 von 5'. */
  readonly pageWords: (page: number, of: number) => string;
  /** Of the document: 'de', 'en'. */
  readonly language: string;
}

/**
 * Sheets that are written from top to bottom. Pieces (write-text, draw-table, draw-map, draw-qr) ask for room, draw on
 * `page` below `y`, and lower `y`.
 */
export interface Paper {
  readonly doc: PDFDocument;
  readonly regular: PDFFont;
  readonly bold: PDFFont;
  readonly heading: Heading;
  /** The sheet that is written on now. */
  page: PDFPage;
  /** Everything above is written. */
  y: number;
}

/** The room between the margins, in points. */
export const PAGE_WIDTH = PAGE.width - 2 * PAGE.margin;

export async function startPaper(heading: Heading): Promise<Paper> {
  const doc = await PDFDocument.create();
  doc.setTitle(heading.title, { showInWindowTitleBar: true });
  doc.setLanguage(heading.language);
  doc.setProducer('Laterne');
  const regular = await doc.embedFont(StandardFonts.Helvetica);
  const bold = await doc.embedFont(StandardFonts.HelveticaBold);
  const page = doc.addPage([PAGE.width, PAGE.height]);
  return { doc, regular, bold, heading, page, y: PAGE.height - PAGE.margin };
}

/** A new sheet, whatever is left of this one. */
export function turnPage(paper: Paper): void {
  paper.page = paper.doc.addPage([PAGE.width, PAGE.height]);
  paper.y = PAGE.height - PAGE.margin;
  writeLine(paper, paper.heading.title, { x: PAGE.margin, y: paper.y - 9, size: 9, color: DIM });
  paper.y -= 24;
}

/** How many points of this sheet are left. */
export const roomLeft = (paper: Paper): number => paper.y - PAGE.foot - 12;

/** Turns the page where less than so many points are left. */
export function needRoom(paper: Paper, height: number): void {
  if (roomLeft(paper) < height) turnPage(paper);
}

export interface LineLook {
  readonly x: number;
  /** The letters' base line. */
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: Color;
}

/** One line of text at a place of the page, without wrapping. */
export function writeLine(paper: Paper, text: string, { x, y, size, bold = false, color = INK }: LineLook): void {
  const font = bold ? paper.bold : paper.regular;
  paper.page.drawText(onPaper(font, text), { x, y, size, font, color });
}

/** Numbers the pages and gives the bytes of the file. Nothing may be written afterwards. */
export async function finishPaper(paper: Paper): Promise<Uint8Array> {
  const { heading, doc, regular } = paper;
  const pages = doc.getPages();
  for (const [index, page] of pages.entries()) {
    paper.page = page;
    const words = onPaper(regular, heading.pageWords(index + 1, pages.length));
    const right = PAGE.width - PAGE.margin - regular.widthOfTextAtSize(words, 9);
    writeLine(paper, heading.foot, { x: PAGE.margin, y: PAGE.foot - 18, size: 9, color: DIM });
    writeLine(paper, words, { x: right, y: PAGE.foot - 18, size: 9, color: DIM });
  }
  return doc.save();
}
