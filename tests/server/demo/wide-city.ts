import type { City } from '../../../src/domain/city.ts';
import type { CityPack, Posts } from '../../../src/domain/geometry/city-pack.ts';
import { METRES_PER_DEGREE, UNITS_PER_DEGREE } from '../../../src/domain/geometry/lon-lat.ts';
import { indexPosts } from '../../../src/domain/geometry/post-index.ts';
import type { Addresses } from '../../../src/domain/geometry/read-addresses.ts';
import { smallCity } from '../../fixtures/small-city.ts';

const WARDS = 10;
const ROWS = 100;
const COLUMNS = 80;
const STEP = 40;

/** 8,000 posts, 40 m apart, in ten wards side by side, each row a street: room enough for a whole campaign. */
export function wideCity(): City {
  const small = smallCity().pack;
  const residents = [20, 25, 20, 26, 28, 21, 20, 29, 19, 32].map((thousands) => thousands * 1_000);
  const pack: CityPack = {
    ...small,
    manifest: { ...small.manifest, bounds: [11.6, 52.1, 11.66, 52.14] },
    posts: widePosts(),
    wards: residents.map((count, index) => ({
      ...small.wards[0]!,
      id: String(index + 1).padStart(2, '0'),
      name: `Ward ${index + 1}`,
      residents: count,
    })),
    streets: Array.from({ length: ROWS }, (_, row) => ({ ...small.streets[0]!, name: `Row ${row}` })),
    lists: [{ name: 'lichterwelten', posts: Uint32Array.from({ length: 60 }, (_, n) => 4_000 + n) }],
  };
  return { pack, index: indexPosts(pack.posts) };
}

function widePosts(): Posts {
  const count = ROWS * COLUMNS;
  const step = (STEP / METRES_PER_DEGREE) * UNITS_PER_DEGREE;
  const squeeze = 1 / Math.cos((52.1 * Math.PI) / 180);
  const row = (index: number) => Math.floor(index / COLUMNS);
  const column = (index: number) => index % COLUMNS;
  return {
    count,
    lon: Int32Array.from({ length: count }, (_, i) => 116_000_000 + column(i) * step * squeeze),
    lat: Int32Array.from({ length: count }, (_, i) => 521_000_000 + row(i) * step),
    street: Uint16Array.from({ length: count }, (_, i) => row(i)),
    ward: Uint8Array.from({ length: count }, (_, i) => Math.floor((column(i) / COLUMNS) * WARDS)),
    id: (index) => `W${index}`,
    indexOf: (id) => (/^W\d+$/.test(id) && Number(id.slice(1)) < count ? Number(id.slice(1)) : -1),
  };
}

/** A house at every post, four households in each: odd numbers where the row is odd. */
export function wideAddresses(): Addresses {
  const { count, lon, lat, street } = widePosts();
  const number = (index: number) => String(2 * (index % COLUMNS) + 1 + (Math.floor(index / COLUMNS) % 2));
  return { count, lon, lat, street, homes: Uint8Array.from({ length: count }, () => 4), number };
}
