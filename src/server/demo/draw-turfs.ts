import { type PostPlace, packPost } from '../../domain/city.ts';
import { type LonLat, METRES_PER_DEGREE, metresBetween } from '../../domain/geometry/lon-lat.ts';
import type { Addresses } from '../../domain/geometry/read-addresses.ts';
import type { Section } from '../../domain/model/turf.ts';
import { cutSections } from '../../domain/rules/cut-sections.ts';
import type { Scene } from './scene.ts';

/** Wards that are canvassed so far, by their place in the pack. */
export const TURF_WARDS = [1, 3, 6];
const TURFS = 2;
/** In metres. Small, because every phone carries all sections. */
const RADIUS = 95;
const APART = 260;
const CORNERS = 6;
const FEWEST_SECTIONS = 4;
const MOST_TRIES = 400;

export interface DrawnTurf {
  readonly id: string;
  readonly ward: number;
  readonly sections: readonly Section[];
}

/** Two turfs around the middle of each of three wards. */
export function drawTurfs({ crew, office, city }: Scene, addresses: Addresses | null, at: number): DrawnTurf[] {
  return TURF_WARDS.flatMap((wish) => {
    const ward = wish % city.pack.wards.length;
    const { id: wardId, name } = city.pack.wards[ward]!;
    return groundsOf(city, addresses, ward).map(({ ring, sections }, index) => {
      const id = crew.countedId(at);
      const turf = { turfId: id, name: `${name} ${index + 1}`, ward: wardId, ring, sections, closed: false };
      crew.do(office, at, 'setTurf', turf);
      return { id, ward, sections };
    });
  });
}

/** Where enough people live, each with a piece of ward of its own around it, the nearest to the ward's middle first. */
function groundsOf(city: Scene['city'], addresses: Addresses | null, ward: number) {
  const { posts, streets } = city.pack;
  const inWard = Array.from({ length: posts.count }, (_, index) => index)
    .filter((index) => posts.ward[index] === ward)
    .map((index) => packPost(city, index));
  const mean = (of: (post: PostPlace) => number) => inWard.reduce((sum, post) => sum + of(post), 0) / inWard.length;
  const middle = { lon: mean(({ lon }) => lon), lat: mean(({ lat }) => lat) };
  const nearest = inWard.sort((a, b) => metresBetween(a, middle) - metresBetween(b, middle)).slice(0, MOST_TRIES);
  const chosen: { post: PostPlace; ring: [number, number][]; sections: Section[] }[] = [];
  for (const post of nearest) {
    if (chosen.length === TURFS) break;
    if (chosen.some((other) => metresBetween(other.post, post) <= APART)) continue;
    const ring = ringAround(post);
    const sections = cutSections({ ring, streets, addresses }).map((section) => ({ ...section, ...onPaper(section) }));
    if (sections.length >= (addresses ? FEWEST_SECTIONS : 1)) chosen.push({ post, ring, sections });
  }
  return chosen;
}

/** A few corners, as a hand draws it. */
function ringAround(middle: LonLat): [number, number][] {
  const narrow = Math.cos((middle.lat * Math.PI) / 180);
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (corner / CORNERS) * 2 * Math.PI;
    const away = (RADIUS * 1.1) / METRES_PER_DEGREE;
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
