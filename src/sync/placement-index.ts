import { type LonLat, METRES_PER_DEGREE, metresBetween } from '../domain/geometry/lon-lat.ts';
import type { PlacementRow } from '../domain/model/placement.ts';

/** About 100 m in the middle of Europe, both ways: a spacing rule looks at four to nine cells. */
const CELL_LAT = 0.0009;
const CELL_LON = 0.0015;
/** More columns than the earth has, so that (row, column) fits one number. */
const COLUMNS = 2 ** 20;

const column = (lon: number) => Math.floor(lon / CELL_LON);
const row = (lat: number) => Math.floor(lat / CELL_LAT);
const cellOf = (place: LonLat) => row(place.lat) * COLUMNS + column(place.lon);

/** The same answer on every machine: rules that pick "the first" must not depend on the order of arrival. */
const byId = (a: PlacementRow, b: PlacementRow) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Merges and orders placements as `View` promises them. */
export const inOrder = (placements: PlacementRow[]): PlacementRow[] =>
  placements.length < 2 ? placements : placements.sort(byId);

/** Placements by post and by place; adding and removing cost the same however many there are. */
export class PlacementIndex {
  readonly #byPost = new Map<string, PlacementRow[]>();
  readonly #byCell = new Map<number, PlacementRow[]>();

  add(placement: PlacementRow): void {
    append(this.#byPost, placement.post, placement);
    append(this.#byCell, cellOf(placement), placement);
  }

  remove(placement: PlacementRow): void {
    drop(this.#byPost, placement.post, placement);
    drop(this.#byCell, cellOf(placement), placement);
  }

  /** Placements in any state on this post, by id. */
  on(post: string): readonly PlacementRow[] {
    return this.#byPost.get(post) ?? [];
  }

  /** Placements in any state within so many metres, by id. */
  near(at: LonLat, metres: number): readonly PlacementRow[] {
    const reachLat = metres / METRES_PER_DEGREE;
    const furthest = Math.min(89, Math.abs(at.lat) + reachLat);
    const reachLon = metres / (METRES_PER_DEGREE * Math.cos((furthest * Math.PI) / 180));
    const [west, east] = [column(at.lon - reachLon), column(at.lon + reachLon)];
    const [south, north] = [row(at.lat - reachLat), row(at.lat + reachLat)];
    const found: PlacementRow[] = [];
    const collect = (cell: readonly PlacementRow[] | undefined) => {
      for (const placement of cell ?? []) if (metresBetween(at, placement) <= metres) found.push(placement);
    };
    // A reach over the whole city is cheaper by walking what is there than by walking empty cells.
    if ((east - west + 1) * (north - south + 1) > this.#byCell.size)
      for (const cell of this.#byCell.values()) collect(cell);
    else
      for (let y = south; y <= north; y++)
        for (let x = west; x <= east; x++) collect(this.#byCell.get(y * COLUMNS + x));
    return inOrder(found);
  }

  clear(): void {
    this.#byPost.clear();
    this.#byCell.clear();
  }
}

/** Lists are replaced, never changed: somebody may be walking over the old one. */
function append<K>(map: Map<K, PlacementRow[]>, key: K, placement: PlacementRow): void {
  const list = map.get(key);
  map.set(key, list ? inOrder([...list, placement]) : [placement]);
}

function drop<K>(map: Map<K, PlacementRow[]>, key: K, placement: PlacementRow): void {
  const rest = (map.get(key) ?? []).filter((other) => other.id !== placement.id);
  if (rest.length > 0) map.set(key, rest);
  else map.delete(key);
}
