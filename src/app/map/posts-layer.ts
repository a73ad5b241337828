import type { Frame } from './frame.ts';
import type { Palette } from './palette.ts';
import type { PictureContext } from './picture.ts';
import { PixelBoard } from './pixel-board.ts';
import { type Plane, planeOf } from './plane.ts';
import { DETAIL_ZOOM, isShown, type MarksChange, type PostMarks } from './post-marks.ts';
import { drawSprites, PAINT_ORDER, type Sprite, type Sprites, spriteScale } from './post-sprites.ts';
import { TiledLayer } from './tiled-layer.ts';

/** No shape reaches further from its post than this. CSS pixels. */
const LARGEST = 24;

export interface PostsLayerOptions {
  /** Below this zoom only what hangs or needs attention is drawn. */
  readonly detailZoom?: number;
  /** Wards are filled with the ramp of what hangs. */
  readonly onRamp?: boolean;
}

/**
 * All posts of the city, stamped from sprites. A changed post repaints the tile that it stands on and nothing else, so a
 * tap costs the same in a village and in a city.
 */
export class PostsLayer extends TiledLayer {
  readonly #marks: PostMarks;
  readonly #plane: Plane;
  readonly #x: Float32Array;
  readonly #y: Float32Array;
  readonly #detailZoom: number;
  readonly #onRamp: boolean;
  #palette: Palette;
  #sprites: Sprites | undefined;
  #spritesFor = '';
  #board: PixelBoard | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(marks: PostMarks, palette: Palette, options: PostsLayerOptions = {}) {
    const { pack } = marks.city;
    const plane = planeOf(pack);
    super(plane, 'posts');
    this.#marks = marks;
    this.#plane = plane;
    this.#palette = palette;
    this.#detailZoom = options.detailZoom ?? DETAIL_ZOOM;
    this.#onRamp = options.onRamp ?? false;
    this.#x = Float32Array.from(pack.posts.lon, (lon) => plane.x(lon));
    this.#y = Float32Array.from(pack.posts.lat, (lat) => plane.y(lat));
  }

  override onAdd(): this {
    this.#unsubscribe = this.#marks.subscribe((change) => this.#apply(change));
    return super.onAdd();
  }

  override onRemove(): this {
    this.#unsubscribe?.();
    return super.onRemove();
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#spritesFor = '';
    this.repaint();
  }

  #apply(change: MarksChange): void {
    if (change === 'all') {
      this.repaint();
      return;
    }
    for (const index of change.pack) this.touch(this.#x[index]!, this.#y[index]!, LARGEST);
    for (const id of change.added) {
      const place = this.#marks.added.get(id)?.place;
      // An added post that is gone leaves no place behind to repaint.
      if (!place) this.repaint();
      else this.touch(this.#plane.x(place.lon * 1e7), this.#plane.y(place.lat * 1e7), LARGEST);
    }
  }

  protected override paint(context: PictureContext, frame: Frame): void {
    const { scale, offsetX, offsetY, zoom, density } = frame;
    const { shape, pixels } = this.#spritesOf(frame);
    const board = this.#boardFor(frame);
    const perWorld = scale * density;
    const near = this.#indicesNear(frame, pixels / density);
    const { statuses, added } = this.#marks;
    for (const status of PAINT_ORDER) {
      if (!isShown(status, zoom, this.#detailZoom)) continue;
      const stamp = (sprite: Sprite, worldX: number, worldY: number): void => {
        const x = Math.round(worldX * perWorld + offsetX * density - pixels / 2);
        const y = Math.round(worldY * perWorld + offsetY * density - pixels / 2);
        board.stamp(sprite, pixels, x, y);
      };
      const lamp = shape(status, 'lamp');
      for (const index of near) if (statuses[index] === status) stamp(lamp, this.#x[index]!, this.#y[index]!);
      for (const { place, status: its } of added.values()) {
        if (its !== status) continue;
        stamp(shape(status, place.kind), this.#plane.x(place.lon * 1e7), this.#plane.y(place.lat * 1e7));
      }
    }
    context.putImageData(board.image, 0, 0);
  }

  /** Tiles are all of one size: the board of the last one is used again. */
  #boardFor({ width, height, density }: Frame): PixelBoard {
    const [wide, high] = [Math.round(width * density), Math.round(height * density)];
    const { image } = this.#board ?? {};
    if (image?.width === wide && image.height === high) this.#board!.clear();
    else this.#board = new PixelBoard(wide, high);
    return this.#board!;
  }

  #indicesNear(frame: Frame, around: number): number[] {
    const onPlane = (x: number, y: number) =>
      this.#plane.lonLat((x - frame.offsetX) / frame.scale, (y - frame.offsetY) / frame.scale);
    const northWest = onPlane(-around, -around);
    const southEast = onPlane(frame.width + around, frame.height + around);
    return this.#marks.city.index.inBox(northWest.lon, southEast.lat, southEast.lon, northWest.lat);
  }

  #spritesOf(frame: Frame): Sprites {
    const onRamp = this.#onRamp && frame.zoom < this.#detailZoom;
    const scale = spriteScale(frame.zoom);
    const key = `${scale} ${frame.density} ${onRamp}`;
    if (!this.#sprites || key !== this.#spritesFor) {
      this.#sprites = drawSprites(this.#palette, scale, frame.density, onRamp);
      this.#spritesFor = key;
      // They remember where the old sprites' pixels lie.
      this.#board = undefined;
    }
    return this.#sprites;
  }
}
