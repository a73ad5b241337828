import { DIM, INK, LINE, needRoom, PAGE, PAGE_WIDTH, type Paper, writeLine } from './paper.ts';
import { wrap } from './write-text.ts';

export interface Column {
  readonly title: string;
  /** Its share of the width that is left beside the fixed ones. */
  readonly share?: number;
  /** Or so many points. */
  readonly points?: number;
  readonly bold?: boolean;
  /** To be filled in by hand: a line on its left shows whose room it is. */
  readonly blank?: boolean;
}

/** A box to tick with a pen. */
export const TICK_BOX = Symbol('tick box');
export type Cell = string | typeof TICK_BOX;

const SIZE = 9.5;
const LEADING = 12;
const PADDING = 5;
const BOX = 12;

/** A ruled table over the whole width; it goes on over as many pages as it needs, with its headings on each. */
export function drawTable(paper: Paper, columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
  const widths = columnWidths(columns);
  needRoom(paper, 70);
  drawHeadings(paper, columns, widths);
  for (const row of rows) {
    const cells = columns.map(({ bold }, index) => {
      const cell = row[index] ?? '';
      const font = bold ? paper.bold : paper.regular;
      return cell === TICK_BOX ? cell : wrap(font, cell, SIZE, widths[index]! - 2 * PADDING);
    });
    const lines = Math.max(1, ...cells.map((cell) => (cell === TICK_BOX ? 1 : cell.length)));
    const height = Math.max(lines * LEADING, BOX + 2) + 2 * PADDING;
    const before = paper.page;
    needRoom(paper, height);
    if (paper.page !== before) drawHeadings(paper, columns, widths);
    let x = PAGE.margin;
    for (const [index, cell] of cells.entries()) {
      if (cell === TICK_BOX) drawBox(paper, x + PADDING, paper.y - PADDING - BOX - 1);
      else {
        for (const [line, text] of cell.entries()) {
          const y = paper.y - PADDING - (line + 1) * LEADING + 3;
          writeLine(paper, text, { x: x + PADDING, y, size: SIZE, bold: columns[index]!.bold });
        }
      }
      if (columns[index]!.blank) standingRule(paper, x, height);
      x += widths[index]!;
    }
    paper.y -= height;
    rule(paper);
  }
  paper.y -= 12;
}

function drawHeadings(paper: Paper, columns: readonly Column[], widths: readonly number[]): void {
  let x = PAGE.margin;
  for (const [index, { title }] of columns.entries()) {
    writeLine(paper, title, { x: x + PADDING, y: paper.y - 12, size: 8.5, bold: true, color: DIM });
    x += widths[index]!;
  }
  paper.y -= 18;
  rule(paper);
}

function drawBox({ page }: Paper, x: number, y: number): void {
  page.drawRectangle({ x, y, width: BOX, height: BOX, borderColor: INK, borderWidth: 1 });
}

function rule({ page, y }: Paper): void {
  const [start, end] = [PAGE.margin, PAGE.width - PAGE.margin].map((x) => ({ x, y })) as [
    { x: number; y: number },
    { x: number; y: number },
  ];
  page.drawLine({ start, end, thickness: 0.5, color: LINE });
}

function standingRule({ page, y }: Paper, x: number, height: number): void {
  page.drawLine({ start: { x, y }, end: { x, y: y - height }, thickness: 0.5, color: LINE });
}

function columnWidths(columns: readonly Column[]): number[] {
  const fixed = columns.reduce((sum, { points = 0 }) => sum + points, 0);
  const shares = columns.reduce((sum, { points, share = 1 }) => sum + (points === undefined ? share : 0), 0);
  return columns.map(({ points, share = 1 }) => points ?? ((PAGE_WIDTH - fixed) * share) / shares);
}
