import { DomUtil, Layer, type LeafletEvent, Point, Util, type ZoomAnimEvent } from 'leaflet';
import { type Frame, frameAt, originAfter } from './frame.ts';
import { paintAhead } from './paint-ahead.ts';
import { Picture, type PictureContext } from './picture.ts';
import type { Plane } from './plane.ts';

/** Edge of a tile in CSS pixels. */
const TILE = 256;
/** So many tiles around the screen are painted ahead, one a frame, for the thumb to pull in. */
const AHEAD = 1;

interface Tile {
  readonly picture: Picture;
  readonly column: number;
  readonly row: number;
  readonly frame: Frame;
  painted: boolean;
}

/** All tiles of one zoom. Their places count from `origin`, Leaflet's pixel origin when the level was made. */
interface Level {
  readonly zoom: number;
  readonly origin: Point;
  /** Where tile 0 0 lies: in the screen's corner at the time, so that the first picture is made of the fewest tiles. */
  readonly corner: Point;
  readonly element: HTMLElement;
  readonly tiles: Map<string, Tile>;
}

/**
 * A picture of the city in tiles that are painted here, when they are needed, and moved by the compositor from then on.
 *
 * ```
 *   drag ─▶ tiles on the screen are missing? ─▶ paint them now
 *       └─▶ tiles around the screen are missing? ─▶ paint one a frame
 *   zoom ─▶ scale the old tiles ─▶ at rest: paint what is on the screen, take the old ones away
 * ```
 */
export abstract class TiledLayer extends Layer {
  readonly #plane: Plane;
  #level: Level | undefined;
  #stopAhead: (() => void) | undefined;
  /** Pictures of tiles that are gone: making one is slower than painting it. */
  readonly #spare: Picture[] = [];
  #repaint = 0;

  constructor(plane: Plane, pane: string) {
    super();
    Util.setOptions(this, { pane });
    this.#plane = plane;
  }

  /** Paints all that lies on the tile; it is empty, and the context counts in CSS pixels. */
  protected abstract paint(context: PictureContext, frame: Frame): void;

  override onAdd(): this {
    this.#update();
    return this;
  }

  override onRemove(): this {
    this.#stopAhead?.();
    this.#stopAhead = undefined;
    cancelAnimationFrame(this.#repaint);
    this.#repaint = 0;
    this.#level?.element.remove();
    this.#level = undefined;
    return this;
  }

  override getEvents() {
    return {
      move: () => this.#update(),
      moveend: () => this.#settle(),
      viewreset: () => this.#settle(),
      resize: () => this.#update(),
      zoom: () => this.#follow(this._map.getPixelOrigin(), this._map.getZoom()),
      zoomanim: (event: LeafletEvent) => {
        const zooming = event as ZoomAnimEvent;
        this.#follow(originAfter(this._map, zooming), zooming.zoom);
      },
    };
  }

  /** Paints anew before the next frame, however often it is called until then. */
  repaint(): void {
    if (this.#repaint || !this._map) return;
    this.#repaint = requestAnimationFrame(() => {
      this.#repaint = 0;
      for (const tile of this.#level?.tiles.values() ?? []) tile.painted = false;
      this.#update();
    });
  }

  /**
   * Paints those tiles anew that show what lies around a point of the plane, before the next frame.
   * @param reach CSS pixels around the point
   */
  protected touch(x: number, y: number, reach: number): void {
    for (const tile of this.#level?.tiles.values() ?? []) {
      const { scale, offsetX, offsetY } = tile.frame;
      const [atX, atY] = [x * scale + offsetX, y * scale + offsetY];
      const inside = atX > -reach && atY > -reach && atX < TILE + reach && atY < TILE + reach;
      if (inside && tile.painted) this.#paintTile(tile);
    }
  }

  #settle(): void {
    const zoom = this._map.getZoom();
    if (this.#level?.zoom === zoom) {
      // The view was set anew: the same tiles lie elsewhere on Leaflet's pane.
      this.#follow(this._map.getPixelOrigin(), zoom);
      this.#update();
      return;
    }
    const old = this.#level;
    this.#level = undefined;
    this.#update();
    old?.element.remove();
    for (const { picture } of old?.tiles.values() ?? []) this.#spare.push(picture);
  }

  /** Paints the missing tiles on the screen, queues those around it, forgets those far from it. */
  #update(): void {
    const map = this._map;
    const size = map?.getSize();
    if (!size?.x) return;
    const zoom = map.getZoom();
    if (this.#level && this.#level.zoom !== zoom) return;
    const seenFrom = map.getPixelOrigin().add(map.containerPointToLayerPoint([0, 0]));
    this.#level ??= this.#openLevel(zoom, seenFrom.floor());
    const { tiles, corner } = this.#level;
    const from = seenFrom.subtract(corner);
    const to = from.add(size);
    const [left, top] = [Math.floor(from.x / TILE), Math.floor(from.y / TILE)];
    const [right, bottom] = [Math.floor((to.x - 1) / TILE), Math.floor((to.y - 1) / TILE)];
    for (let row = top - AHEAD; row <= bottom + AHEAD; row++) {
      for (let column = left - AHEAD; column <= right + AHEAD; column++) {
        const key = `${column} ${row}`;
        let tile = tiles.get(key);
        if (!tile) {
          tile = this.#openTile(this.#level, column, row);
          tiles.set(key, tile);
        }
        const seen = column >= left && column <= right && row >= top && row <= bottom;
        if (seen && !tile.painted) this.#paintTile(tile);
      }
    }
    for (const [key, { column, row, picture }] of tiles) {
      const far = Math.max(left - column, column - right, top - row, row - bottom) > AHEAD + 1;
      if (!far) continue;
      picture.element.remove();
      this.#spare.push(picture);
      tiles.delete(key);
    }
    this.#paintAhead();
  }

  #paintAhead(): void {
    this.#stopAhead ??= paintAhead(() => {
      const next = [...(this.#level?.tiles.values() ?? [])].find(({ painted }) => !painted);
      if (next) this.#paintTile(next);
      else this.#stopAhead = undefined;
      return next !== undefined;
    });
  }

  #paintTile(tile: Tile): void {
    tile.painted = true;
    tile.picture.element.style.visibility = '';
    tile.picture.paint(tile.frame, (context) => this.paint(context, tile.frame));
  }

  #openLevel(zoom: number, corner: Point): Level {
    const element = document.createElement('div');
    // Leaflet animates what has this class in step with its own zoom.
    element.className = 'leaflet-zoom-animated';
    element.setAttribute('aria-hidden', 'true');
    this.getPane()?.append(element);
    return { zoom, origin: this._map.getPixelOrigin(), corner, element, tiles: new Map() };
  }

  #openTile({ zoom, origin, corner, element }: Level, column: number, row: number): Tile {
    const [x, y] = [corner.x + column * TILE, corner.y + row * TILE];
    const picture = this.#spare.pop() ?? new Picture();
    picture.element.style.position = 'absolute';
    picture.element.style.visibility = 'hidden';
    DomUtil.setPosition(picture.element, new Point(x - origin.x, y - origin.y));
    element.append(picture.element);
    const frame = frameAt(this.#plane, zoom, { x, y }, TILE, TILE);
    return { picture, column, row, frame, painted: false };
  }

  /** Lays the tiles where they belong for this origin and zoom of the map. */
  #follow(pixelOrigin: Point, zoom: number): void {
    if (!this.#level) return;
    const scale = this._map.getZoomScale(zoom, this.#level.zoom);
    DomUtil.setTransform(this.#level.element, this.#level.origin.multiplyBy(scale).subtract(pixelOrigin), scale);
  }
}
