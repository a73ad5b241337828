import { type PostPlace, packPost } from '../../domain/city.ts';
import { type LonLat, METRES_PER_DEGREE, metresBetween } from '../../domain/geometry/lon-lat.ts';
import { FEWEST_HOMES, type Section } from '../../domain/model/turf.ts';
import type { Scene } from './scene.ts';

/** Wards that are canvassed so far, by their place in the pack. */
export const TURF_WARDS = [1, 3, 6];
const TURFS = 3;
const RADIUS = 170;
const APART = 420;
/** Fewer posts than this, and hardly anybody lives in that piece of street. */
const FEWEST_POSTS = 3;
const SECTIONS = 4;
const CORNERS = 6;
const HOMES_PER_POST = 4;

export interface DrawnTurf {
  readonly id: string;
  readonly ward: number;
  readonly sections: readonly Section[];
}

/** Three turfs around the middle of each of three wards: the streets that are there, each as one section. */
export function drawTurfs({ crew, office, city }: Scene, at: number): DrawnTurf[] {
  return TURF_WARDS.flatMap((wish) => {
    const ward = wish % city.pack.wards.length;
    const { id: wardId, name } = city.pack.wards[ward]!;
    return middlesOf(city, ward).map((middle, index) => {
      const posts = city.index.near(middle, RADIUS).map((post) => packPost(city, post));
      const sections = sectionsOf(posts.filter((post) => post.ward === wardId));
      const id = crew.countedId(at);
      crew.do(office, at, 'setTurf', {
        turfId: id,
        name: `${name} ${index + 1}`,
        ward: wardId,
        ring: ringAround(middle),
        sections,
        closed: false,
      });
      return { id, ward, sections };
    });
  });
}

/** Posts with a piece of ward of their own around them, the nearest to the ward's middle first. */
function middlesOf(city: Scene['city'], ward: number): PostPlace[] {
  const { posts } = city.pack;
  const inWard = Array.from({ length: posts.count }, (_, index) => index)
    .filter((index) => posts.ward[index] === ward)
    .map((index) => packPost(city, index));
  const mean = (of: (post: PostPlace) => number) => inWard.reduce((sum, post) => sum + of(post), 0) / inWard.length;
  const middle = { lon: mean(({ lon }) => lon), lat: mean(({ lat }) => lat) };
  const nearest = inWard.sort((a, b) => metresBetween(a, middle) - metresBetween(b, middle));
  const chosen: PostPlace[] = [];
  for (const post of nearest) {
    if (chosen.length === TURFS) break;
    if (post.street !== null && chosen.every((other) => metresBetween(other, post) > APART)) chosen.push(post);
  }
  return chosen;
}

function sectionsOf(posts: readonly PostPlace[]): Section[] {
  const perStreet = new Map<string, PostPlace[]>();
  for (const post of posts) if (post.street) perStreet.set(post.street, [...(perStreet.get(post.street) ?? []), post]);
  return [...perStreet]
    .filter(([, there]) => there.length >= FEWEST_POSTS)
    .slice(0, SECTIONS)
    .map(([street, there], index) => ({
      id: `s${index + 1}`,
      streets: [street],
      side: 'both',
      doors: [],
      homes: Math.max(FEWEST_HOMES, there.length * HOMES_PER_POST),
      ...onPaper(there[0]!),
    }));
}

/** A few corners, as a hand draws it. */
function ringAround(middle: LonLat): [number, number][] {
  const narrow = Math.cos((middle.lat * Math.PI) / 180);
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (corner / CORNERS) * 2 * Math.PI;
    const away = (RADIUS * 1.2) / METRES_PER_DEGREE;
    const { lon, lat } = onPaper({
      lon: middle.lon + (Math.cos(angle) * away) / narrow,
      lat: middle.lat + Math.sin(angle) * away,
    });
    return [lon, lat];
  });
}

/** To the metre: every phone carries these. */
export const onPaper = ({ lon, lat }: LonLat) => ({
  lon: Math.round(lon * 1e5) / 1e5,
  lat: Math.round(lat * 1e5) / 1e5,
});
