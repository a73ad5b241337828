import { radians, rgb } from '@cantoo/pdf-lib';
import type { Frame } from '../../map/frame.ts';
import type { StreetLines } from '../../map/street-lines.ts';
import { type NameSpot, straightSpots } from '../../map/street-spots.ts';
import type { TakenBoxes } from '../../map/taken-boxes.ts';
import { onPaper } from './on-paper.ts';
import type { Paper } from './paper.ts';

const SIZE = 7;
const COLOUR = rgb(0.2, 0.26, 0.33);

/** Writes the names of streets along them, main roads first, each where it covers no mark and no other name. */
export function nameStreetsOnPaper(
  { page, regular: font }: Paper,
  streets: StreetLines,
  frame: Frame,
  taken: TakenBoxes,
  onPage: (x: number, y: number) => [number, number],
): void {
  const named = [...streets.within(frame)].filter(({ street }) => street.name !== '' && street.kind > 0);
  for (const line of named.sort((a, b) => b.street.kind - a.street.kind)) {
    const name = onPaper(font, line.street.name);
    const width = font.widthOfTextAtSize(name, SIZE);
    for (const spots of straightSpots(line, frame, width + 8)) {
      const spot = spots.find(
        (each) => isWhole(each, frame, width) && taken.take(each.x, each.y, width + 6, SIZE + 3, each.angle),
      );
      if (!spot) continue;
      // Text begins at its lower left corner; the spot is its middle. The page's angles turn the other way.
      const [cos, sin] = [Math.cos(spot.angle), Math.sin(spot.angle)];
      const along = -width / 2;
      const across = SIZE * 0.35;
      const [x, y] = onPage(spot.x + along * cos - across * sin, spot.y + along * sin + across * cos);
      page.drawText(name, { x, y, size: SIZE, font, color: COLOUR, rotate: radians(-spot.angle) });
    }
  }
}

/** Whether the name ends on the map at both ends: half a name on paper cannot be moved into sight. */
function isWhole({ x, y, angle }: NameSpot, { width, height }: Frame, length: number): boolean {
  const reachX = (Math.abs(Math.cos(angle)) * length) / 2 + SIZE;
  const reachY = (Math.abs(Math.sin(angle)) * length) / 2 + SIZE;
  return x >= reachX && x <= width - reachX && y >= reachY && y <= height - reachY;
}
