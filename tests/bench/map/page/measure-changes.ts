import { v7 as newId } from 'uuid';
import { PostMarks } from '../../../../src/app/map/post-marks.ts';
import { type City, packPost } from '../../../../src/domain/city.ts';
import { PROTOCOL } from '../../../../src/sync/protocol.ts';
import { benchCampaign } from './bench-campaign.ts';
import { fetchCity, thinCity } from './fetch-city.ts';
import { atRest, framePassed, showMap } from './show-map.ts';

/** The same deed in the whole city and in one with a tenth of its posts. */
export interface Changes {
  readonly whole: Change;
  readonly tenth: Change;
}

/** ms. `toPixels`: deed to the end of the frame that shows it. `work`: what the deed itself costs, its pixels included. */
export interface Change {
  readonly posts: number;
  readonly toPixels: readonly number[];
  readonly work: readonly number[];
}

/** Hangs posters one after another: mutator, overlay, statuses, canvas. */
export async function measureChanges(times: number): Promise<Changes> {
  const city = await fetchCity();
  const tenth = await measureChange(thinCity(city, 10), times);
  const whole = await measureChange(city, times);
  return { whole, tenth };
}

async function measureChange(city: City, times: number): Promise<Change> {
  const campaign = benchCampaign(city, 600);
  const marks = new PostMarks(city, campaign.view, Date.now());
  const { map, close } = await showMap(marks);
  const { centre } = city.pack.manifest;
  map.setView([centre.lat, centre.lon], 15, { animate: false });
  await atRest();
  const bounds = map.getBounds();
  const seen = city.index.inBox(bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth());
  const pictures = [...map.getPane('posts')!.querySelectorAll('canvas')];
  const hang = (index: number): void => {
    const post = packPost(city, index);
    const { changed } = campaign.run({
      id: newId(),
      protocol: PROTOCOL,
      name: 'hangPoster',
      args: {
        placementId: newId(),
        post: post.id,
        place: { lon: post.lon, lat: post.lat },
        motif: null,
        side: 'both',
        fix: null,
      },
      occurredAt: Date.now(),
      skew: 0,
    });
    const posts = changed.flatMap(({ kind, id }) => (kind === 'placement' ? [campaign.view.get(kind, id)!.post] : []));
    marks.update(campaign.view, Date.now(), posts);
  };
  const toPixels: number[] = [];
  const work: number[] = [];
  for (let i = 0; i < times; i++) {
    const index = seen[Math.floor((i * seen.length) / times)]!;
    const start = performance.now();
    hang(index);
    work.push(performance.now() - start);
    await framePassed();
    toPixels.push(performance.now() - start);
  }
  if (!pictures.some(isPainted)) throw new Error('no post is on the map');
  close();
  return { posts: city.pack.posts.count, toPixels, work };
}

function isPainted(picture: HTMLCanvasElement): boolean {
  const { width, height } = picture;
  const copy = new OffscreenCanvas(width, height).getContext('2d')!;
  copy.drawImage(picture, 0, 0);
  return copy.getImageData(0, 0, width, height).data.some((value) => value > 0);
}
