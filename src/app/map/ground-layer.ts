import type { City } from '../../domain/city.ts';
import type { Area } from '../../domain/geometry/city-pack.ts';
import type { Frame } from './frame.ts';
import type { Palette } from './palette.ts';
import type { PictureContext } from './picture.ts';
import { type Plane, planeOf } from './plane.ts';
import { rampColour } from './ramp.ts';
import type { StreetLines } from './street-lines.ts';
import { TiledLayer } from './tiled-layer.ts';

/** Hung ÷ target by ward id, 0 to 1. */
export type WardProgress = ReadonlyMap<string, number>;

/**
 * Paths are built once, in pixels of this zoom around the middle of the city: fine enough for a Float32 to be exact to a
 * hundredth of a pixel at the closest zoom.
 */
const PATH_SCALE = 2 ** 14;

/** An area as the canvas needs it, and the box around it on the plane. */
interface Shape {
  readonly path: Path2D;
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** From here on there is room to show by dashes that a border is a guess. */
const DASHES_FROM = 14;

/** What lies under the posts: water, wards and streets, painted from the city pack. No tile is fetched. */
export class GroundLayer extends TiledLayer {
  readonly #city: City;
  readonly #streets: StreetLines;
  readonly #wards: readonly (Shape & { readonly id: string })[];
  readonly #water: readonly Shape[];
  readonly #outline: Shape;
  #palette: Palette;
  #progress: WardProgress | undefined;

  constructor(city: City, streets: StreetLines, palette: Palette, progress?: WardProgress) {
    const { pack } = city;
    const plane = planeOf(pack);
    super(plane, 'ground');
    this.#city = city;
    this.#palette = palette;
    this.#progress = progress;
    this.#streets = streets;
    this.#wards = pack.wards.map((ward) => ({ id: ward.id, ...shapeOf(ward.area, plane) }));
    this.#water = pack.water.map((area) => shapeOf(area, plane));
    this.#outline = shapeOf(pack.outline, plane);
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.repaint();
  }

  setProgress(progress: WardProgress | undefined): void {
    if (progress === this.#progress) return;
    this.#progress = progress;
    this.repaint();
  }

  protected override paint(context: PictureContext, frame: Frame): void {
    const filled = this.#progress !== undefined && frame.zoom < 15;
    context.save();
    context.translate(frame.offsetX, frame.offsetY);
    context.scale(frame.scale / PATH_SCALE, frame.scale / PATH_SCALE);
    if (filled) this.#fillWards(context, frame);
    context.fillStyle = this.#palette.water;
    context.globalAlpha = filled ? 0.55 : 1;
    for (const water of this.#water) if (isOn(water, frame)) context.fill(water.path, 'evenodd');
    context.restore();
    this.#streets.paint(context, frame, this.#palette, filled);
    context.save();
    context.translate(frame.offsetX, frame.offsetY);
    context.scale(frame.scale / PATH_SCALE, frame.scale / PATH_SCALE);
    this.#drawBorders(context, frame, filled);
    context.restore();
  }

  #fillWards(context: PictureContext, frame: Frame): void {
    for (const ward of this.#wards) {
      if (!isOn(ward, frame)) continue;
      context.fillStyle = rampColour(this.#palette.rampLow, this.#palette.rampHigh, this.#progress?.get(ward.id) ?? 0);
      context.fill(ward.path, 'evenodd');
    }
  }

  #drawBorders(context: PictureContext, frame: Frame, filled: boolean): void {
    const pixel = PATH_SCALE / frame.scale;
    context.lineJoin = 'round';
    context.strokeStyle = filled ? this.#palette.map : this.#palette.wardLine;
    context.lineWidth = (filled ? 1.2 : 1.6) * pixel;
    // Dashes say it: these borders are a guess.
    const guess = this.#city.pack.manifest.wardBorders === 'approximate' && frame.zoom >= DASHES_FROM;
    if (guess) context.setLineDash([6 * pixel, 5 * pixel]);
    for (const ward of this.#wards) if (isOn(ward, frame)) context.stroke(ward.path);
    context.setLineDash([]);
    if (!filled) context.stroke(this.#outline.path);
  }
}

/** Whether any of the shape may lie on the canvas. */
function isOn({ west, north, east, south }: Shape, { scale, offsetX, offsetY, width, height }: Frame): boolean {
  return (
    east * scale + offsetX >= 0 &&
    west * scale + offsetX <= width &&
    south * scale + offsetY >= 0 &&
    north * scale + offsetY <= height
  );
}

function shapeOf(area: Area, plane: Plane): Shape {
  const path = new Path2D();
  const points = plane.project(area.coords);
  for (let ring = 0; ring + 1 < area.rings.length; ring++) {
    const end = area.rings[ring + 1]!;
    for (let i = area.rings[ring]!; i < end; i++) {
      const [x, y] = [points[i * 2]! * PATH_SCALE, points[i * 2 + 1]! * PATH_SCALE];
      if (i === area.rings[ring]) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  }
  const box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (let i = 0; i < points.length; i += 2) {
    box.west = Math.min(box.west, points[i]!);
    box.east = Math.max(box.east, points[i]!);
    box.north = Math.min(box.north, points[i + 1]!);
    box.south = Math.max(box.south, points[i + 1]!);
  }
  return { path, ...box };
}
