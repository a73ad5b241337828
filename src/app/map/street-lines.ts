import type { Street } from '../../domain/geometry/city-pack.ts';
import type { Frame } from './frame.ts';
import type { Palette } from './palette.ts';
import type { PictureContext } from './picture.ts';
import type { Plane } from './plane.ts';

/** A street as the canvas needs it: points of the plane, and the box around them. */
export interface StreetLine {
  readonly street: Street;
  readonly points: Float32Array;
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** How broad a street of each kind is drawn, in metres of the city and at least in pixels; and from which zoom on. */
const WIDTHS = [
  { metres: 3, pixels: 0.8, from: 15 },
  { metres: 6, pixels: 0.8, from: 14 },
  { metres: 10, pixels: 0.7, from: 13 },
  { metres: 13, pixels: 0.9, from: 11.5 },
  { metres: 16, pixels: 1.3, from: 0 },
] as const;
const METRES_AROUND_EQUATOR = 40_075_017;

/** All streets of the pack; each is projected when it first comes near the screen. */
export class StreetLines {
  readonly #streets: readonly Street[];
  readonly #plane: Plane;
  readonly #lines: (StreetLine | undefined)[] = [];
  readonly #boxes: Int32Array;
  readonly #pixelsPerMetre: number;

  constructor(streets: readonly Street[], plane: Plane) {
    this.#streets = streets;
    this.#plane = plane;
    this.#boxes = boxesAround(streets);
    const latitude = plane.lonLat(0, 0).lat;
    this.#pixelsPerMetre = 256 / (METRES_AROUND_EQUATOR * Math.cos((latitude * Math.PI) / 180));
  }

  /** Drawn width of a street of this kind in CSS pixels; 0: not drawn at this zoom. */
  width(kind: number, frame: Frame): number {
    const { metres, pixels, from } = WIDTHS[kind] ?? WIDTHS[2];
    return frame.zoom < from ? 0 : Math.max(pixels, metres * this.#pixelsPerMetre * frame.scale);
  }

  /** The streets that touch the canvas and are drawn at this zoom. */
  *within(frame: Frame): Iterable<StreetLine> {
    const edge = this.width(WIDTHS.length - 1, frame);
    const at = (x: number, y: number) =>
      this.#plane.lonLat((x - frame.offsetX) / frame.scale, (y - frame.offsetY) / frame.scale);
    const northWest = at(-edge, -edge);
    const southEast = at(frame.width + edge, frame.height + edge);
    const [west, east] = [northWest.lon * 1e7, southEast.lon * 1e7];
    const [south, north] = [southEast.lat * 1e7, northWest.lat * 1e7];
    const boxes = this.#boxes;
    for (let i = 0; i < this.#streets.length; i++) {
      const at = i * 4;
      if (boxes[at]! > east || boxes[at + 2]! < west || boxes[at + 1]! > north || boxes[at + 3]! < south) continue;
      if (this.width(this.#streets[i]!.kind, frame) > 0) yield this.#line(i);
    }
  }

  paint(context: PictureContext, frame: Frame, palette: Palette, filled: boolean): void {
    const byKind: StreetLine[][] = WIDTHS.map(() => []);
    for (const line of this.within(frame)) byKind[Math.min(line.street.kind, WIDTHS.length - 1)]!.push(line);
    byKind.forEach((lines, kind) => {
      if (lines.length === 0) return;
      // Round corners cost more than the line itself, and on a thin one nobody sees them.
      const thin = this.width(kind, frame) < 3;
      context.lineJoin = thin ? 'bevel' : 'round';
      context.lineCap = thin ? 'butt' : 'round';
      context.beginPath();
      for (const line of lines) trace(context, frame, line);
      context.strokeStyle = filled ? palette.map : kind >= 3 ? palette.streetMain : palette.street;
      context.globalAlpha = filled ? 0.55 : 1;
      context.lineWidth = this.width(kind, frame) * (filled ? 0.8 : 1);
      context.stroke();
    });
    context.globalAlpha = 1;
  }

  #line(index: number): StreetLine {
    let line = this.#lines[index];
    if (!line) {
      const street = this.#streets[index]!;
      const points = this.#plane.project(street.coords);
      const at = index * 4;
      line = {
        street,
        points,
        west: this.#plane.x(this.#boxes[at]!),
        south: this.#plane.y(this.#boxes[at + 1]!),
        east: this.#plane.x(this.#boxes[at + 2]!),
        north: this.#plane.y(this.#boxes[at + 3]!),
      };
      this.#lines[index] = line;
    }
    return line;
  }
}

function trace(context: PictureContext, { scale, offsetX, offsetY }: Frame, line: StreetLine): void {
  const { points, street } = line;
  for (let l = 0; l + 1 < street.lines.length; l++) {
    const end = street.lines[l + 1]!;
    for (let i = street.lines[l]!; i < end; i++) {
      const x = points[i * 2]! * scale + offsetX;
      const y = points[i * 2 + 1]! * scale + offsetY;
      if (i === street.lines[l]) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  }
}

/** west, south, east, north of each street in 1e-7 degrees. */
function boxesAround(streets: readonly Street[]): Int32Array {
  const boxes = new Int32Array(streets.length * 4);
  streets.forEach(({ coords }, index) => {
    let [west, south, east, north] = [0x7fffffff, 0x7fffffff, -0x80000000, -0x80000000];
    for (let i = 0; i < coords.length; i += 2) {
      const lon = coords[i]!;
      const lat = coords[i + 1]!;
      if (lon < west) west = lon;
      if (lon > east) east = lon;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
    boxes.set([west, south, east, north], index * 4);
  });
  return boxes;
}
