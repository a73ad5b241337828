import type { PostKind } from '../../domain/model/post.ts';
import { PostStatus } from '../../domain/rules/post-status.ts';
import type { Palette } from './palette.ts';

/** Painted from bottom to top: what matters most lies on top. */
export const PAINT_ORDER: readonly PostStatus[] = [
  PostStatus.free,
  PostStatus.takenDown,
  PostStatus.planned,
  PostStatus.excluded,
  PostStatus.hung,
  PostStatus.attention,
];

/** One shape as the pixels that it covers; the others would only be looked at in vain, 24,000 times. */
export interface Sprite {
  readonly x: Uint8Array;
  readonly y: Uint8Array;
  /** As they lie in an ImageData. */
  readonly colours: Uint32Array;
}

/** All shapes. */
export interface Sprites {
  shape(status: PostStatus, kind: PostKind): Sprite;
  /** Edge of a shape's square in pixels of the canvas; the post is in its middle. */
  readonly pixels: number;
  /** The same in CSS pixels. */
  readonly size: number;
}

/** Edge of the largest shape with its halo, in CSS pixels, at full size. */
const FULL_SIZE = 26;

/** How large posts are drawn at a zoom, 1 being full size: as small as can still be told apart when many are near. */
export function spriteScale(zoom: number): number {
  if (zoom >= 18) return 1.2;
  if (zoom >= 17) return 1;
  if (zoom >= 16) return 0.78;
  if (zoom >= 15) return 0.6;
  return zoom >= 13 ? 0.5 : 0.4;
}

/**
 * @param onRamp the posts lie on wards that are filled with the colour of what hangs: what hangs takes the contrast colour
 * @param density pixels per CSS pixel
 */
export function drawSprites(palette: Palette, scale: number, density: number, onRamp: boolean): Sprites {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const shapes = new Map<string, Sprite>();
  const pixels = paintShape(context, { status: PostStatus.free, kind: 'lamp' }, palette, scale * density, onRamp);
  return {
    // Most cities have few fences and stands: what is never seen is never painted.
    shape(status, kind) {
      const key = `${status} ${kind}`;
      let shape = shapes.get(key);
      if (!shape) {
        paintShape(context, { status, kind }, palette, scale * density, onRamp);
        shape = coveredPixels(context.getImageData(0, 0, pixels, pixels));
        shapes.set(key, shape);
      }
      return shape;
    },
    pixels,
    size: pixels / density,
  };
}

/** What a shape says: how it is with the posters, and what they hang on. */
export interface PostSign {
  readonly status: PostStatus;
  readonly kind: PostKind;
}

/** Paints one shape at full size onto a canvas that becomes as large as the shape, for a legend. */
export function paintSign(canvas: HTMLCanvasElement, sign: PostSign, palette: Palette, density: number): void {
  paintShape(canvas.getContext('2d')!, sign, palette, density, false);
}

/**
 * @param pixelsPerUnit canvas pixels per unit of FULL_SIZE
 * @returns edge of the canvas in pixels
 */
function paintShape(
  context: CanvasRenderingContext2D,
  { status, kind }: PostSign,
  palette: Palette,
  pixelsPerUnit: number,
  onRamp: boolean,
): number {
  const pixels = Math.ceil(FULL_SIZE * pixelsPerUnit);
  // Empties it, too.
  context.canvas.width = pixels;
  context.canvas.height = pixels;
  context.setTransform(pixelsPerUnit, 0, 0, pixelsPerUnit, pixels / 2, pixels / 2);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (kind === 'lamp') drawShape(context, status, palette, onRamp);
  else drawOnBase(context, { status, kind }, palette, onRamp);
  return pixels;
}

/** The shape of a lamp post's status, smaller, on what stands there instead; where nothing hangs yet, an empty frame. */
function drawOnBase(
  context: CanvasRenderingContext2D,
  { status, kind }: { status: PostStatus; kind: keyof typeof BASES },
  palette: Palette,
  onRamp: boolean,
): void {
  const colour = colourOf(status, palette, onRamp);
  strokes(context, BASES[kind], colour, palette.map, 2);
  context.translate(0, -3.4);
  const empty = status === PostStatus.free || status === PostStatus.planned;
  // A large format is wider than high.
  if (kind === 'large' && (empty || status === PostStatus.hung)) context.scale(1.4, 0.62);
  else context.scale(0.8, 0.8);
  if (!empty) {
    drawShape(context, status, palette, onRamp);
    return;
  }
  poster(context, palette.map, undefined);
  context.strokeStyle = colour;
  context.lineWidth = 2.4;
  context.stroke();
  if (status === PostStatus.planned) dot(context, 2.4, colour);
}

/** What a place that is no lamp post stands on, under the shape of its status: pickets, an easel's legs, two stout posts. */
const BASES: Readonly<Record<Exclude<PostKind, 'lamp'>, readonly Line[]>> = {
  fence: [
    [-7.5, 7.6, 7.5, 7.6],
    [-5, 5, -5, 10.6],
    [0, 5, 0, 10.6],
    [5, 5, 5, 10.6],
  ],
  stand: [
    [-1.2, 3.4, -6, 10.8],
    [1.2, 3.4, 6, 10.8],
  ],
  large: [
    [-4.6, 2.4, -4.6, 10.6],
    [4.6, 2.4, 4.6, 10.6],
  ],
};

function colourOf(status: PostStatus, palette: Palette, onRamp: boolean): string {
  switch (status) {
    case PostStatus.planned:
      return palette.planned;
    case PostStatus.hung:
      return onRamp ? palette.hungOnRamp : palette.hung;
    case PostStatus.excluded:
      return palette.excluded;
    case PostStatus.attention:
      return palette.attention;
    default:
      return palette.free;
  }
}

function coveredPixels({ data, width }: ImageData): Sprite {
  const all = new Uint32Array(data.buffer);
  const covered: number[] = [];
  for (let at = 0; at < all.length; at++) if (data[at * 4 + 3]! > 0) covered.push(at);
  return {
    x: Uint8Array.from(covered, (at) => at % width),
    y: Uint8Array.from(covered, (at) => Math.floor(at / width)),
    colours: Uint32Array.from(covered, (at) => all[at]!),
  };
}

function drawShape(context: CanvasRenderingContext2D, status: PostStatus, palette: Palette, onRamp: boolean): void {
  switch (status) {
    case PostStatus.free:
      ring(context, 5.2, 2, palette.free, palette.map);
      break;
    case PostStatus.planned:
      ring(context, 7.6, 2.4, palette.planned, palette.map);
      dot(context, 2.9, palette.planned);
      break;
    case PostStatus.takenDown:
      strokes(context, [[-5.5, 0, 5.5, 0]], palette.takenDown, palette.map, 3);
      break;
    case PostStatus.excluded:
      strokes(context, STAR, palette.excluded, palette.map, 2.4);
      break;
    case PostStatus.hung:
      poster(context, onRamp ? palette.hungOnRamp : palette.hung, onRamp ? undefined : palette.map);
      break;
    case PostStatus.attention:
      triangle(context, palette);
  }
}

/** [x, y] from, [x, y] to. */
type Line = readonly [number, number, number, number];

const STAR: readonly Line[] = [0, 45, 90, 135].map((degrees) => {
  const [x, y] = [Math.cos((degrees * Math.PI) / 180) * 8.2, Math.sin((degrees * Math.PI) / 180) * 8.2];
  return [-x, -y, x, y] as const;
});

function dot(context: CanvasRenderingContext2D, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

function ring(context: CanvasRenderingContext2D, radius: number, width: number, colour: string, inside: string): void {
  dot(context, radius, inside);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.stroke();
}

function strokes(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  colour: string,
  halo: string,
  width: number,
): void {
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of lines) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  for (const [style, lineWidth] of [
    [halo, width + 2.4],
    [colour, width],
  ] as const) {
    context.strokeStyle = style;
    context.lineWidth = lineWidth;
    context.stroke();
  }
}

function poster(context: CanvasRenderingContext2D, colour: string, halo: string | undefined): void {
  context.beginPath();
  context.roundRect(-6, -8.2, 12, 16.4, 2);
  if (halo) {
    context.strokeStyle = halo;
    context.lineWidth = 3.2;
    context.stroke();
  }
  context.fillStyle = colour;
  context.fill();
}

function triangle(context: CanvasRenderingContext2D, palette: Palette): void {
  context.beginPath();
  context.moveTo(0, -8.6);
  context.lineTo(9, 7);
  context.lineTo(-9, 7);
  context.closePath();
  context.strokeStyle = palette.map;
  context.lineWidth = 5;
  context.stroke();
  context.strokeStyle = palette.attention;
  context.fillStyle = palette.attention;
  context.lineWidth = 2;
  context.stroke();
  context.fill();
  context.strokeStyle = palette.card;
  context.lineWidth = 2.4;
  context.beginPath();
  context.moveTo(0, -3.6);
  context.lineTo(0, 1.4);
  context.stroke();
  context.fillStyle = palette.card;
  context.beginPath();
  context.arc(0, 5, 1.4, 0, 2 * Math.PI);
  context.fill();
}
