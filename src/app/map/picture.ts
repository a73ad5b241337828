import type { Frame } from './frame.ts';

export type PictureContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** All pictures of one size are painted on one canvas, in turn. */
const easels = new Map<string, OffscreenCanvas>();

/**
 * A painted part of the map as an element. It shows a finished bitmap: where a browser draws without graphics card, it
 * copies every canvas that could still be painted on for every frame, and a city of tiles would never move.
 */
export class Picture {
  readonly element = document.createElement('canvas');

  constructor() {
    this.element.style.pointerEvents = 'none';
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Paints it anew; the context counts in CSS pixels and is empty. */
  paint(frame: Frame, draw: (context: PictureContext) => void): void {
    const width = Math.round(frame.width * frame.density);
    const height = Math.round(frame.height * frame.density);
    this.element.style.width = `${frame.width}px`;
    this.element.style.height = `${frame.height}px`;
    const easel = easelOf(width, height) ?? this.#sized(width, height);
    const context = easel.getContext('2d') as PictureContext | null;
    if (!context) throw new Error('This browser has no canvas to paint the map on.');
    context.setTransform(frame.density, 0, 0, frame.density, 0, 0);
    context.clearRect(0, 0, frame.width, frame.height);
    draw(context);
    if (easel === this.element) return;
    const bitmap = (easel as OffscreenCanvas).transferToImageBitmap();
    this.element.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  }

  /** The element itself, for browsers that have no OffscreenCanvas (Safari before 16.4). */
  #sized(width: number, height: number): HTMLCanvasElement {
    if (this.element.width !== width || this.element.height !== height) {
      this.element.width = width;
      this.element.height = height;
    }
    return this.element;
  }
}

function easelOf(width: number, height: number): OffscreenCanvas | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const key = `${width} ${height}`;
  let easel = easels.get(key);
  if (!easel) {
    // Tiles and the names: two sizes at a time. Those of a window that was resized are let go.
    if (easels.size > 1) easels.clear();
    easel = new OffscreenCanvas(width, height);
    easels.set(key, easel);
  }
  return easel;
}
