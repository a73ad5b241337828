import { CircleMarker, type LayerGroup, type Map as LeafletMap, layerGroup } from 'leaflet';
import { PostMarks } from '../../../../src/app/map/post-marks.ts';
import type { City } from '../../../../src/domain/city.ts';
import { placeOf } from '../../../../src/domain/geometry/post-index.ts';
import { benchCampaign } from './bench-campaign.ts';
import { fetchCity } from './fetch-city.ts';
import { atRest, showMap } from './show-map.ts';

/** Pixels and frames of one drag of the thumb, and the ways that it goes: long enough to use the margin up and beyond. */
const STEP = 12;
const FRAMES = 36;
const WAYS = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
  [1, 1],
  [-1, -1],
] as const;

export interface Pan {
  /** Posts on the screen, the margin around it not counted. */
  readonly posts: number;
  /** ms between two frames while a thumb drags: Leaflet moves a picture and asks nobody to draw until the end. */
  readonly drags: readonly number[];
  /** ms between two frames while the map goes step by step, as when it follows the position: every step is an end. */
  readonly steps: readonly number[];
}

/** Drags the map as a thumb does, with our canvas layer or with one L.circleMarker a post. */
export async function measurePans(how: 'ours' | 'markers', least: number): Promise<Pan> {
  const city = await fetchCity();
  const marks = new PostMarks(city, benchCampaign(city, 1_400).view, Date.now());
  const { map, close } = await showMap(marks);
  showLeast(map, city, least);
  let markers: LayerGroup | undefined;
  if (how === 'markers') {
    // The ground stays; only our posts make room for one object each, drawn by Leaflet's own fastest renderer.
    map.getPane('posts')!.style.display = 'none';
    const colours = ['#71849a', '#6cb8f0', '#1fc8a0', '#d79bd0', '#ff8a3d', '#71849a'];
    markers = layerGroup(
      Array.from({ length: city.pack.posts.count }, (_, index) => {
        const { lon, lat } = placeOf(city.pack.posts, index);
        return new CircleMarker([lat, lon], { radius: 5, weight: 2, color: colours[marks.statuses[index]!] });
      }),
    ).addTo(map);
  }
  await atRest();
  const drags: number[] = [];
  const steps: number[] = [];
  // A frame with markers takes up to a second: two ways tell as much as six.
  for (const [x, y] of how === 'ours' ? WAYS : WAYS.slice(0, 2)) {
    drags.push(...(await drag(map, x, y)));
    steps.push(...(await walk(map, x, y)));
    // Back to where it was, so that every drag has the same posts under it.
    showLeast(map, city, least);
    await atRest();
  }
  const posts = inView(map, city);
  markers?.remove();
  close();
  return { posts, drags, steps };
}

/** The nearest view of the middle of the city with at least so many posts on the screen. */
function showLeast(map: LeafletMap, city: City, least: number): void {
  const { lon, lat } = city.pack.manifest.centre;
  // Between the zooms that a finger gets, so that there are about as many as asked for and not half as many again.
  map.options.zoomSnap = 0;
  for (let zoom = 15; zoom >= 10; zoom -= 0.05) {
    map.setView([lat, lon], zoom, { animate: false });
    if (inView(map, city) >= least) return;
  }
  throw new Error(`The city has no view with ${least} posts.`);
}

function inView(map: LeafletMap, city: City): number {
  const bounds = map.getBounds();
  return city.index.inBox(bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()).length;
}

/** One drag, one step a frame, and the frames until the map has come to rest. */
async function drag(map: LeafletMap, wayX: number, wayY: number): Promise<number[]> {
  const container = map.getContainer();
  let [x, y] = [195, 420];
  const send = (type: string) =>
    container.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, clientX: x, clientY: y, view: window }),
    );
  let resting = false;
  map.once('moveend', () => {
    resting = true;
  });
  send('mousedown');
  const frames: number[] = [];
  let last = await nextFrame();
  for (let step = 0; step < FRAMES || !resting; step++) {
    if (step > 20 * FRAMES) throw new Error('the map does not come to rest');
    if (step < FRAMES) {
      x += wayX * STEP;
      y += wayY * STEP;
      send('mousemove');
      if (step === FRAMES - 1) send('mouseup');
    }
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  return frames;
}

/** The same way, one panBy a frame. */
async function walk(map: LeafletMap, wayX: number, wayY: number): Promise<number[]> {
  const frames: number[] = [];
  let last = await nextFrame();
  for (let step = 0; step < FRAMES; step++) {
    map.panBy([-wayX * STEP, -wayY * STEP], { animate: false });
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  return frames;
}

const nextFrame = () => new Promise<number>((next) => requestAnimationFrame(() => next(performance.now())));
