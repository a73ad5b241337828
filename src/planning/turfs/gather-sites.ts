import { areaContains } from '../../domain/geometry/area.ts';
import type { Area, Ward } from '../../domain/geometry/city-pack.ts';
import { UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';
import type { CityDoors } from './city-doors.ts';

/** Between two houses of one side, and along the border: as far as the nearest house across a narrow street. */
const STEP_METRES = 10;
const BORDER_STEP_METRES = 25;
const BORDER_AWAY_METRES = 20;
/** Houses beyond the border that may look into a turf. */
const BEYOND_METRES = 300;

/**
 * Points that the ground of a ward is divided among: each gets what is nearest to it. Houses come first, then what holds
 * a side of a street together between its houses, then what no turf may have.
 */
export interface Sites {
  readonly count: number;
  /** Where on the city's plane the sites' own begins: sums of squares stay exact near it. */
  readonly originX: number;
  readonly originY: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 0 for what is no house. */
  readonly homes: Float64Array;
  /** As CityDoors.side; -1 for what no turf may have. */
  readonly side: Int32Array;
  readonly source: CityDoors['source'];
  /** As CityDoors.ends. */
  readonly ends: readonly number[];
  /** 1 for what a border must not pass on the wrong side: houses, and what no turf may have. */
  readonly fixed: Uint8Array;
  /** No two sites of different turfs may lie in the same place: sides that share one stay together. */
  readonly sharing: readonly (readonly [side: number, side: number])[];
}

/** @param taken places of `ward` that are in another turf already; both they and other wards' houses stay outside */
export function gatherSites(doors: CityDoors, ward: number, { area }: Ward, taken: Uint8Array): Sites {
  const own: number[] = [];
  for (let i = 0; i < doors.count; i++) {
    if (doors.ward[i] === ward && doors.side[i]! >= 0 && !taken[i]) own.push(i);
  }
  const { west, south, east, north } = boxAround(doors, own);
  const sites = new SiteList((west + east) / 2, (south + north) / 2);
  for (const i of own) sites.add(doors.x[i]!, doors.y[i]!, doors.homes[i]!, doors.side[i]!, true);
  for (let i = 0; i < doors.count; i++) {
    if (doors.side[i]! < 0 || (doors.ward[i] === ward && !taken[i])) continue;
    const [x, y] = [doors.x[i]!, doors.y[i]!];
    if (x > west && x < east && y > south && y < north) sites.add(x, y, 0, -1, true);
  }

  own.sort((a, b) => doors.side[a]! - doors.side[b]! || doors.along[a]! - doors.along[b]! || a - b);
  for (let at = 1; at < own.length; at++) {
    const [a, b] = [own[at - 1]!, own[at]!];
    if (doors.side[a] === doors.side[b])
      sites.addBetween(doors.x[a]!, doors.y[a]!, doors.x[b]!, doors.y[b]!, STEP_METRES, doors.side[a]!);
  }

  for (const [x, y] of beyondBorder(area, doors.plane)) sites.add(x, y, 0, -1, true);
  // Whatever the border is like, the ground ends here.
  for (const [x, y] of [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const)
    sites.add(x, y, 0, -1, true);
  return { ...sites.done(), source: doors.source, ends: doors.ends };
}

/** Points a little outside of the border, so that the ground ends there and not in the houses that stand on it. */
function* beyondBorder(area: Area, plane: CityDoors['plane']): Generator<readonly [x: number, y: number]> {
  const [perLon, perLat] = [plane.x(1), plane.y(1)];
  const isInside = (x: number, y: number) =>
    areaContains(area, { lon: x / perLon / UNITS_PER_DEGREE, lat: y / perLat / UNITS_PER_DEGREE });
  for (let ring = 0; ring + 1 < area.rings.length; ring++) {
    for (let at = area.rings[ring]! + 1; at < area.rings[ring + 1]!; at++) {
      const [ax, ay] = [plane.x(area.coords[at * 2 - 2]!), plane.y(area.coords[at * 2 - 1]!)];
      const [dx, dy] = [plane.x(area.coords[at * 2]!) - ax, plane.y(area.coords[at * 2 + 1]!) - ay];
      const metres = Math.hypot(dx, dy);
      const parts = Math.ceil(metres / BORDER_STEP_METRES);
      for (let part = 0; part < parts; part++) {
        const [x, y] = [ax + (dx * part) / parts, ay + (dy * part) / parts];
        const [asideX, asideY] = [(-dy / metres) * BORDER_AWAY_METRES, (dx / metres) * BORDER_AWAY_METRES];
        if (!isInside(x + asideX, y + asideY)) yield [x + asideX, y + asideY];
        else if (!isInside(x - asideX, y - asideY)) yield [x - asideX, y - asideY];
      }
    }
  }
}

function boxAround({ x, y }: CityDoors, own: readonly number[]) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const i of own) {
    [west, east] = [Math.min(west, x[i]!), Math.max(east, x[i]!)];
    [south, north] = [Math.min(south, y[i]!), Math.max(north, y[i]!)];
  }
  return {
    west: west - BEYOND_METRES,
    south: south - BEYOND_METRES,
    east: east + BEYOND_METRES,
    north: north + BEYOND_METRES,
  };
}

class SiteList {
  private readonly originX: number;
  private readonly originY: number;
  private readonly x: number[] = [];
  private readonly y: number[] = [];
  private readonly homes: number[] = [];
  private readonly side: number[] = [];
  private readonly fixed: number[] = [];
  private readonly sharing: [number, number][] = [];
  private readonly known = new Map<string, number>();

  constructor(originX: number, originY: number) {
    this.originX = originX;
    this.originY = originY;
  }

  /** The first in a place stays: houses before what only holds them together. Households of one place add up. */
  add(onX: number, onY: number, homes: number, side: number, fixed: boolean): void {
    const [x, y] = [onX - this.originX, onY - this.originY];
    const key = `${Math.round(x * 100)} ${Math.round(y * 100)}`;
    const there = this.known.get(key);
    if (there === undefined) {
      this.known.set(key, this.x.length);
      this.x.push(x);
      this.y.push(y);
      this.homes.push(homes);
      this.side.push(side);
      this.fixed.push(fixed ? 1 : 0);
      return;
    }
    this.homes[there]! += homes;
    if (homes > 0 && this.side[there] !== side) this.sharing.push([this.side[there]!, side]);
  }

  addBetween(ax: number, ay: number, bx: number, by: number, step: number, side: number): void {
    const parts = Math.ceil(Math.hypot(bx - ax, by - ay) / step);
    for (let part = 1; part < parts; part++) {
      this.add(ax + ((bx - ax) * part) / parts, ay + ((by - ay) * part) / parts, 0, side, side < 0);
    }
  }

  done(): Omit<Sites, 'source' | 'ends'> {
    return {
      count: this.x.length,
      originX: this.originX,
      originY: this.originY,
      x: Float64Array.from(this.x),
      y: Float64Array.from(this.y),
      homes: Float64Array.from(this.homes),
      side: Int32Array.from(this.side),
      fixed: Uint8Array.from(this.fixed),
      sharing: this.sharing,
    };
  }
}
