import { DomUtil, Layer, type LeafletEvent, type Point, Util, type ZoomAnimEvent } from 'leaflet';
import type { City } from '../../domain/city.ts';
import { type Frame, frameAt, originAfter } from './frame.ts';
import { afterNextFrame } from './paint-ahead.ts';
import type { Palette } from './palette.ts';
import { Picture } from './picture.ts';
import { planeOf } from './plane.ts';
import type { StreetLines } from './street-lines.ts';
import { NAMES_FROM, nameStreets } from './street-names.ts';
import { TakenBoxes } from './taken-boxes.ts';

/** Each side of the screen has so much of the screen's size written beyond it, for the thumb to pull in. */
const MARGIN = 0.35;
/** From here on posts are apart enough for a name to find room between them; how large they are then, in pixels. */
const POSTS_IN_THE_WAY_FROM = 16.5;
const POST_SIZE = 14;

/**
 * The names of the streets on one canvas: where a name stands depends on all the others, so they are not written in tiles
 * but all at once, when the map rests.
 */
export class NamesLayer extends Layer {
  readonly #city: City;
  readonly #streets: StreetLines;
  readonly #picture = new Picture();
  #palette: Palette;
  #frame: Frame | undefined;
  #corner: Point | undefined;
  #callOff: (() => void) | undefined;

  constructor(city: City, streets: StreetLines, palette: Palette) {
    super();
    Util.setOptions(this, { pane: 'names' });
    this.#city = city;
    this.#streets = streets;
    this.#palette = palette;
    this.#picture.element.className = 'leaflet-zoom-animated';
  }

  override onAdd(): this {
    this.getPane()?.append(this.#picture.element);
    this.#request();
    return this;
  }

  override onRemove(): this {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#picture.element.remove();
    return this;
  }

  override getEvents() {
    return {
      moveend: () => this.#request(),
      viewreset: () => this.#request(),
      resize: () => this.#request(),
      zoom: () => this.#follow(this._map.getPixelOrigin(), this._map.getZoom()),
      zoomanim: (event: LeafletEvent) => {
        const zooming = event as ZoomAnimEvent;
        this.#follow(originAfter(this._map, zooming), zooming.zoom);
      },
    };
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#request();
  }

  /** Names wait for a frame in which the tiles have nothing to do: they may come a blink later, streets may not. */
  #request(): void {
    this.#callOff ??= afterNextFrame(() => {
      this.#callOff = undefined;
      this.#write();
    });
  }

  #write(): void {
    const map = this._map;
    const size = map?.getSize();
    if (!size?.x) return;
    // An empty canvas would still cost the compositor as much as a full one.
    const readable = map.getZoom() >= NAMES_FROM;
    this.#picture.element.style.display = readable ? '' : 'none';
    if (!readable) return;
    const margin = size.multiplyBy(MARGIN).round();
    const topLeft = map.containerPointToLayerPoint([0, 0]).subtract(margin).round();
    this.#corner = map.getPixelOrigin().add(topLeft);
    const [width, height] = [size.x + 2 * margin.x, size.y + 2 * margin.y];
    const frame = frameAt(planeOf(this.#city.pack), map.getZoom(), this.#corner, width, height);
    this.#frame = frame;
    DomUtil.setTransform(this.#picture.element, topLeft, 1);
    this.#picture.paint(frame, (context) =>
      nameStreets(context, frame, this.#streets, this.#postsOn(frame), this.#palette),
    );
  }

  #follow(pixelOrigin: Point, zoom: number): void {
    if (!this.#frame || !this.#corner) return;
    const scale = this._map.getZoomScale(zoom, this.#frame.zoom);
    DomUtil.setTransform(this.#picture.element, this.#corner.multiplyBy(scale).subtract(pixelOrigin), scale);
  }

  /** Boxes around the posts, for names to keep clear of. */
  #postsOn(frame: Frame): TakenBoxes {
    const boxes = new TakenBoxes();
    if (frame.zoom < POSTS_IN_THE_WAY_FROM) return boxes;
    const { index, pack } = this.#city;
    const plane = planeOf(pack);
    const at = (x: number, y: number) =>
      plane.lonLat((x - frame.offsetX) / frame.scale, (y - frame.offsetY) / frame.scale);
    const northWest = at(0, 0);
    const southEast = at(frame.width, frame.height);
    for (const post of index.inBox(northWest.lon, southEast.lat, southEast.lon, northWest.lat)) {
      const x = plane.x(pack.posts.lon[post]!) * frame.scale + frame.offsetX;
      const y = plane.y(pack.posts.lat[post]!) * frame.scale + frame.offsetY;
      boxes.add(x, y, POST_SIZE, POST_SIZE);
    }
    return boxes;
  }
}
