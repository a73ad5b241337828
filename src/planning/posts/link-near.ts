import { type LonLat, METRES_PER_DEGREE, metresBetween, UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';

/** Places column by column, in 1e-7 degrees; those of the pack are whole numbers of them. */
export interface PlaceColumns {
  readonly count: number;
  readonly lon: Int32Array | Float64Array;
  readonly lat: Int32Array | Float64Array;
}

/** Of each `a` the ones it is linked with: `to[at[a]]` up to, but not including, `to[at[a + 1]]`. */
export interface Links {
  readonly at: Uint32Array;
  readonly to: Uint32Array;
}

/** No grid is finer, however small the distance: its cells must fit in memory. */
const MOST_CELLS_A_SIDE = 512;
/** Squared distances that differ from the plane's by less than this share are measured as the rules measure. */
const DOUBT = 1e-3;

/**
 * Which of `b` are closer than so many metres to each of `a`, exactly as metresBetween says; a place is not linked with
 * itself where `a` and `b` are the same columns. Linear in places and links.
 */
export function linkNear(a: PlaceColumns, b: PlaceColumns, metres: number): Links {
  const at = new Uint32Array(a.count + 1);
  if (!(metres > 0) || a.count === 0 || b.count === 0) return { at, to: new Uint32Array(0) };
  // Copies, so that the hot loop meets one kind of array only.
  const [lons, lats] = [new Float64Array(b.lon), new Float64Array(b.lat)];
  const grid = layGrid(lons, lats, metres);
  const square = metres * metres;
  let to = new Uint32Array(a.count * 8 + 64);
  let links = 0;
  for (let i = 0; i < a.count; i++) {
    const lon = a.lon[i]!;
    const lat = a.lat[i]!;
    const north = METRES_PER_DEGREE / UNITS_PER_DEGREE;
    const east = north * Math.cos((lat / UNITS_PER_DEGREE / 180) * Math.PI);
    const left = Math.max(0, Math.floor((lon - grid.west) / grid.width) - 1);
    const right = Math.min(grid.columns - 1, Math.floor((lon - grid.west) / grid.width) + 1);
    const bottom = Math.max(0, Math.floor((lat - grid.south) / grid.height) - 1);
    const top = Math.min(grid.rows - 1, Math.floor((lat - grid.south) / grid.height) + 1);
    for (let row = bottom; row <= top; row++) {
      if (left > right) break;
      const end = grid.start[row * grid.columns + right + 1]!;
      for (let k = grid.start[row * grid.columns + left]!; k < end; k++) {
        const j = grid.place[k]!;
        const x = (lons[j]! - lon) * east;
        const y = (lats[j]! - lat) * north;
        const away = x * x + y * y;
        if (away > square * (1 + DOUBT) || (a === b && i === j)) continue;
        if (away > square * (1 - DOUBT) && metresBetween(degrees(a, i), degrees(b, j)) >= metres) continue;
        if (links === to.length) {
          const longer = new Uint32Array(links * 2);
          longer.set(to);
          to = longer;
        }
        to[links++] = j;
      }
    }
    at[i + 1] = links;
  }
  return { at, to: to.slice(0, links) };
}

/** The same links seen from the other side. @param count how many there are on the other side */
export function turnLinks({ at, to }: Links, count: number): Links {
  const turned = new Uint32Array(count + 1);
  for (const b of to) turned[b + 1]!++;
  for (let b = 0; b < count; b++) turned[b + 1]! += turned[b]!;
  const next = turned.slice(0, count);
  const from = new Uint32Array(to.length);
  for (let a = 0; a + 1 < at.length; a++) {
    for (let k = at[a]!; k < at[a + 1]!; k++) from[next[to[k]!]!++] = a;
  }
  return { at: turned, to: from };
}

/** Some of the places, in this order. */
export function pickColumns({ lon, lat }: PlaceColumns, chosen: ArrayLike<number>): PlaceColumns {
  const count = chosen.length;
  const places = { count, lon: new Float64Array(count), lat: new Float64Array(count) };
  for (let k = 0; k < count; k++) {
    places.lon[k] = lon[chosen[k]!]!;
    places.lat[k] = lat[chosen[k]!]!;
  }
  return places;
}

/** Places that are given in degrees. */
export function columnsOf(places: readonly LonLat[]): PlaceColumns {
  return {
    count: places.length,
    lon: Float64Array.from(places, ({ lon }) => lon * UNITS_PER_DEGREE),
    lat: Float64Array.from(places, ({ lat }) => lat * UNITS_PER_DEGREE),
  };
}

const degrees = ({ lon, lat }: PlaceColumns, index: number) => ({
  lon: lon[index]! / UNITS_PER_DEGREE,
  lat: lat[index]! / UNITS_PER_DEGREE,
});

/** Places sorted into cells at least so many metres wide and high; sides in 1e-7 degrees. */
function layGrid(lon: Float64Array, lat: Float64Array, metres: number) {
  const count = lon.length;
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    west = Math.min(west, lon[i]!);
    east = Math.max(east, lon[i]!);
    south = Math.min(south, lat[i]!);
    north = Math.max(north, lat[i]!);
  }
  const side = (metres / METRES_PER_DEGREE) * UNITS_PER_DEGREE * (1 + DOUBT);
  const furthest = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) / UNITS_PER_DEGREE + 0.1);
  const height = Math.max(side, (north - south + 1) / MOST_CELLS_A_SIDE);
  const width = Math.max(side / Math.cos((furthest / 180) * Math.PI), (east - west + 1) / MOST_CELLS_A_SIDE);
  const columns = Math.floor((east - west) / width) + 1;
  const rows = Math.floor((north - south) / height) + 1;
  const start = new Uint32Array(rows * columns + 1);
  const cell = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const row = Math.floor((lat[i]! - south) / height);
    cell[i] = row * columns + Math.floor((lon[i]! - west) / width);
    start[cell[i]! + 1]!++;
  }
  for (let c = 0; c < rows * columns; c++) start[c + 1]! += start[c]!;
  const next = start.slice();
  const place = new Uint32Array(count);
  for (let i = 0; i < count; i++) place[next[cell[i]!]!++] = i;
  return { west, south, width, height, columns, rows, start, place };
}
