import { rgb } from '@cantoo/pdf-lib';
import type { CityPack } from '../../../domain/geometry/city-pack.ts';
import { metresBetween } from '../../../domain/geometry/lon-lat.ts';
import type { Frame } from '../../map/frame.ts';
import { planeOf } from '../../map/plane.ts';
import { INK, type Paper, writeLine } from './paper.ts';

const STEPS = [20, 50, 100, 200, 500, 1_000, 2_000, 5_000];

/** A bar that says how far so much of the map is, in its lower left corner. North is up, as everybody expects. */
export function drawScale(paper: Paper, pack: CityPack, frame: Frame, left: number, bottom: number): void {
  const plane = planeOf(pack);
  const at = (x: number) =>
    plane.lonLat((x - frame.offsetX) / frame.scale, (frame.height / 2 - frame.offsetY) / frame.scale);
  const metresPerPoint = metresBetween(at(0), at(frame.width)) / frame.width;
  const metres = STEPS.findLast((step) => step / metresPerPoint <= 110) ?? STEPS[0]!;
  const width = metres / metresPerPoint;
  const words = metres >= 1_000 ? `${metres / 1_000} km` : `${metres} m`;
  const { page } = paper;
  page.drawRectangle({ x: left, y: bottom, width: width + 46, height: 15, color: rgb(1, 1, 1), opacity: 0.85 });
  const y = bottom + 5;
  page.drawLine({ start: { x: left + 6, y }, end: { x: left + 6 + width, y }, thickness: 1.2, color: INK });
  for (const x of [left + 6, left + 6 + width]) {
    page.drawLine({ start: { x, y: y - 2.5 }, end: { x, y: y + 2.5 }, thickness: 1.2, color: INK });
  }
  writeLine(paper, words, { x: left + width + 11, y: bottom + 3, size: 7.5 });
}
