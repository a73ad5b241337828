import type { Frame } from './frame.ts';
import type { Palette } from './palette.ts';
import type { PictureContext } from './picture.ts';
import type { StreetLine, StreetLines } from './street-lines.ts';
import { type NameSpot, straightSpots } from './street-spots.ts';
import { TakenBoxes } from './taken-boxes.ts';

const FONT_SIZE = 12.5;
/** From so far the names of main roads are worth reading, and from so near all of them have room. */
export const NAMES_FROM = 15;
const STREETS_FROM = 16.5;
const PATHS_FROM = 17;
const widths = new Map<string, number>();

/**
 * Writes the names of streets along them, main roads first; a name that has no room is left out, never squeezed.
 * @param posts what lies on the canvas already: a name keeps clear of posts where its street is long enough
 */
export function nameStreets(
  context: PictureContext,
  frame: Frame,
  streets: StreetLines,
  posts: TakenBoxes,
  palette: Palette,
): void {
  const minKind = frame.zoom >= PATHS_FROM ? 0 : frame.zoom >= STREETS_FROM ? 2 : 3;
  const lines = [...streets.within(frame)].filter(({ street }) => street.kind >= minKind && street.name !== '');
  lines.sort((a, b) => b.street.kind - a.street.kind || size(b) - size(a));
  context.font = `500 ${FONT_SIZE}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = palette.map;
  context.fillStyle = palette.streetName;
  context.lineWidth = 3.5;
  const names = new TakenBoxes();
  for (const line of lines) {
    const width = widthOf(context, line.street.name);
    const box = (spot: NameSpot) => [spot.x, spot.y, width + 6, FONT_SIZE + 2, spot.angle] as const;
    for (const spots of straightSpots(line, frame, width + 12)) {
      const spot = spots.find((each) => posts.free(...box(each)) && names.free(...box(each))) ?? spots[0]!;
      if (names.take(...box(spot))) write(context, line.street.name, spot);
    }
  }
}

function write(context: PictureContext, name: string, { x, y, angle }: NameSpot): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.strokeText(name, 0, 0);
  context.fillText(name, 0, 0);
  context.restore();
}

const size = (line: StreetLine) => line.east - line.west + (line.south - line.north);

function widthOf(context: PictureContext, name: string): number {
  let width = widths.get(name);
  if (width === undefined) {
    width = context.measureText(name).width;
    widths.set(name, width);
  }
  return width;
}
