import { UNITS_PER_DEGREE } from '../src/domain/geometry/lon-lat.ts';
import type { SectionArray } from '../src/domain/geometry/pack-container.ts';
import type { CityDraft } from './city-draft.ts';
import { GeoError } from './geo-error.ts';
import { stringTable, writeContainer } from './write-container.ts';

/**
 * The posts file: columns of numbers, ids as steps where they share a pattern, and the named lists.
 * @throws GeoError when a list names a post that is not there, or there are more streets or wards than fit.
 */
export function packPosts(city: CityDraft): Uint8Array {
  if (city.streets.length >= 0xffff) throw new GeoError(`${city.streets.length} streets: a pack holds at most 65534.`);
  if (city.wards.length >= 0xff) throw new GeoError(`${city.wards.length} wards: a pack holds at most 254.`);
  const ids = city.posts.map((post) => post.id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const scheme = commonScheme(ids);
  const lists = city.lists.map((list) => ({
    name: list.name,
    posts: list.ids
      .map((id) => {
        const index = indexOf.get(id);
        if (index === undefined)
          throw new GeoError(`List "${list.name}" names post ${id}, which the city does not have.`);
        return index;
      })
      .sort((a, b) => a - b),
  }));
  const meta = {
    posts: ids.length,
    streets: city.streets.length,
    wards: city.wards.length,
    ...(scheme && { ids: { prefix: scheme.prefix, digits: scheme.digits } }),
    lists: lists.map((list) => ({ name: list.name, posts: list.posts.length })),
  };
  return writeContainer('posts', {
    meta: new TextEncoder().encode(JSON.stringify(meta)),
    lon: Int32Array.from(city.posts, (post) => Math.round(post.lon * UNITS_PER_DEGREE)),
    lat: Int32Array.from(city.posts, (post) => Math.round(post.lat * UNITS_PER_DEGREE)),
    street: Uint16Array.from(city.posts, (post) => (post.street < 0 ? 0xffff : post.street)),
    ward: Uint8Array.from(city.posts, (post) => (post.ward < 0 ? 0xff : post.ward)),
    list: Uint32Array.from(lists.flatMap((list) => list.posts)),
    ...(scheme ? steps(scheme.numbers) : stringTable('id', ids)),
  });
}

/** The prefix and number of digits that rebuild every id exactly ("MD-00001", "node/885598686"), if there is one. */
function commonScheme(ids: string[]): { prefix: string; digits: number; numbers: number[] } | undefined {
  const first = /^(.*?)(\d+)$/u.exec(ids[0] ?? '');
  if (!first) return undefined;
  const prefix = first[1]!;
  const tails = ids.map((id) => (id.startsWith(prefix) ? id.slice(prefix.length) : 'x'));
  const digits = tails.reduce((least, tail) => Math.min(least, tail.length), Infinity);
  const numbers = tails.map(Number);
  const rebuilds = tails.every(
    (tail, index) => Number.isSafeInteger(numbers[index]) && String(numbers[index]).padStart(digits, '0') === tail,
  );
  return rebuilds ? { prefix, digits, numbers } : undefined;
}

/** Differences from one number to the next, in four bytes each where they fit (OSM's node numbers do not). */
function steps(numbers: number[]): Record<string, SectionArray> {
  const differences = numbers.map((number, index) => number - (index === 0 ? 0 : numbers[index - 1]!));
  const fit = differences.every((difference) => difference === (difference | 0));
  return fit ? { idStep: Int32Array.from(differences) } : { idStep64: Float64Array.from(differences) };
}
