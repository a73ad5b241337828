import type { Frame } from './frame.ts';
import type { StreetLine } from './street-lines.ts';

/** Where a name may be written: its middle in CSS pixels, and its slope, never upside down. */
export interface NameSpot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** A name follows its street as long as the street bends no more than so much under it. Radians. */
const MAX_BEND = 0.2;
/** The same name again after so many pixels, so that one stands on every screen. */
const REPEAT = 420;
/** How far a name may slide along its street to find a free spot, in steps. Pixels. */
const STEP = 24;

/**
 * For each time that the name should stand on the canvas, the spots for it, the best (in the middle of a straight
 * stretch) first.
 * @param needed pixels that the name takes along the street
 */
export function* straightSpots(line: StreetLine, frame: Frame, needed: number): Iterable<readonly NameSpot[]> {
  const { points, street } = line;
  const { scale, offsetX, offsetY } = frame;
  let last: NameSpot | undefined;
  for (let l = 0; l + 1 < street.lines.length; l++) {
    const end = street.lines[l + 1]!;
    let from = street.lines[l]!;
    while (from + 1 < end) {
      const to = straightUntil(points, from, end);
      const [ax, ay] = [points[from * 2]! * scale + offsetX, points[from * 2 + 1]! * scale + offsetY];
      const [bx, by] = [points[to * 2]! * scale + offsetX, points[to * 2 + 1]! * scale + offsetY];
      from = to;
      const length = Math.hypot(bx - ax, by - ay);
      if (length < needed) continue;
      const angle = upright(Math.atan2(by - ay, bx - ax));
      const times = Math.max(1, Math.floor(length / REPEAT));
      for (let n = 0; n < times; n++) {
        const spots: NameSpot[] = [];
        for (const aside of slides(length / times - needed)) {
          const share = (n + 0.5) / times + aside / length;
          const spot = { x: ax + (bx - ax) * share, y: ay + (by - ay) * share, angle };
          if (spot.x >= 0 && spot.y >= 0 && spot.x <= frame.width && spot.y <= frame.height) spots.push(spot);
        }
        const best = spots[0];
        if (!best || (last && Math.hypot(best.x - last.x, best.y - last.y) < REPEAT * 0.6)) continue;
        last = best;
        yield spots;
      }
    }
  }
}

/** 0, -24, 24, -48, 48, … as far as there is room. */
function* slides(room: number): Iterable<number> {
  yield 0;
  for (let aside = STEP; aside <= room / 2; aside += STEP) {
    yield -aside;
    yield aside;
  }
}

/** The last point up to which the line keeps its direction. */
function straightUntil(points: Float32Array, from: number, end: number): number {
  const direction = (i: number) =>
    Math.atan2(points[i * 2 + 3]! - points[i * 2 + 1]!, points[i * 2 + 2]! - points[i * 2]!);
  const first = direction(from);
  let to = from + 1;
  while (to + 1 < end) {
    const bend = Math.abs(((direction(to) - first + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
    if (bend > MAX_BEND) break;
    to++;
  }
  return to;
}

function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
}
