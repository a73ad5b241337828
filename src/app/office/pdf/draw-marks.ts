import { rgb } from '@cantoo/pdf-lib';
import { TakenBoxes } from '../../map/taken-boxes.ts';
import { onPaper } from './on-paper.ts';
import { INK, type Paper } from './paper.ts';

const SIZE = 7.5;
const WHITE = rgb(1, 1, 1);
/** Where a label may stand beside its post when another one is in the way: distances in points, then directions. */
const RINGS = [13, 21, 29];
const DIRECTIONS = [0, 2, 4, 6, 1, 3, 5, 7].map((eighth) => (eighth * Math.PI) / 4);

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Every mark as a dark plate with its label; where plates would cover each other one steps aside, tied to its place by a line. */
export function drawMarks(
  paper: Paper,
  marks: readonly { readonly label: string }[],
  spots: readonly Spot[],
  onPage: (x: number, y: number) => [number, number],
): void {
  const { page, bold: font } = paper;
  const taken = new TakenBoxes();
  for (const [index, spot] of spots.entries()) {
    const label = onPaper(font, marks[index]!.label);
    const width = Math.max(12, font.widthOfTextAtSize(label, SIZE) + 6);
    const at = freeSpot(taken, spot, width);
    const [x, y] = onPage(at.x, at.y);
    if (at !== spot) {
      const [postX, postY] = onPage(spot.x, spot.y);
      page.drawLine({ start: { x: postX, y: postY }, end: { x, y }, thickness: 0.7, color: INK });
      page.drawCircle({ x: postX, y: postY, size: 1.8, color: INK });
    }
    page.drawRectangle({
      x: x - width / 2,
      y: y - 6,
      width,
      height: 12,
      color: INK,
      borderColor: WHITE,
      borderWidth: 0.8,
    });
    const textX = x - font.widthOfTextAtSize(label, SIZE) / 2;
    page.drawText(label, { x: textX, y: y - SIZE * 0.36, size: SIZE, font, color: WHITE });
  }
}

function freeSpot(taken: TakenBoxes, spot: Spot, width: number): Spot {
  if (taken.take(spot.x, spot.y, width, 12)) return spot;
  for (const ring of RINGS) {
    for (const direction of DIRECTIONS) {
      const aside = { x: spot.x + Math.cos(direction) * ring, y: spot.y + Math.sin(direction) * ring };
      if (taken.take(aside.x, aside.y, width, 12)) return aside;
    }
  }
  return spot;
}
