import { METRES_PER_DEGREE, UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';
import { PLACE_KINDS, type PlaceKind } from '../../domain/geometry/read-places.ts';
import type { PlanningCity } from '../planning-city.ts';
import type { PlaceColumns } from './link-near.ts';
import type { PostsPlan, SightWeights } from './posts-plan.ts';

/** What is seen from the street, of one kind. */
export interface Targets extends PlaceColumns {
  readonly kind: keyof SightWeights;
  /** How many each one is: people, or 1. */
  readonly amount: ArrayLike<number>;
  /** How much of them there is in the city. */
  readonly total: number;
  /** Metres that are added to the sight: how far from the given point they may be. */
  readonly spread: number;
}

/** Half the side of a census cell: its people live up to that far from its centre, and see a poster at the corner. */
const HALF_CELL = 50;
/** Metres between the points of a main road that see or do not see a poster. */
const ROAD_STEP = 50;
/** Collectors and main roads (Street.kind). */
const MAIN_STREET = 3;

/**
 * All that a city has to see a poster, by kind; kinds that the pack knows nothing of are missing. Where the census has no
 * cells, the homes at the addresses stand for the residents.
 */
export function gatherTargets(city: PlanningCity): Targets[] {
  const kinds = [residents(city), places(city, 'stop', 'stops'), places(city, 'school', 'schools'), mainStreets(city)];
  return kinds.filter((kind) => kind.total > 0);
}

/**
 * What one of each kind's amount is worth, so that at equal weights all kinds together are worth the same: as much as
 * there are residents. So the value of a plan counts people, or what weighs as much.
 */
export function worthOf(targets: readonly Targets[], weights: SightWeights): number[] {
  const scale = targets.find(({ kind }) => kind === 'residents')?.total ?? 1_000;
  return targets.map(({ kind, total }) => (Math.max(0, weights[kind]) * scale) / total);
}

/** What stands for the residents. */
export const countedIn = ({ residents }: PlanningCity): PostsPlan['counted'] =>
  residents && residents.count > 0 ? 'people' : 'homes';

function residents(city: PlanningCity): Targets {
  const { residents, addresses } = city;
  if (residents && countedIn(city) === 'people') {
    const { count, lon, lat, residents: amount } = residents;
    return { kind: 'residents', count, lon, lat, amount, total: sum(amount), spread: HALF_CELL };
  }
  const { count, lon, lat } = addresses ?? { count: 0, lon: new Int32Array(0), lat: new Int32Array(0) };
  const homes = Float64Array.from(addresses?.homes ?? [], (homes) => Math.max(1, homes));
  return { kind: 'residents', count, lon, lat, amount: homes, total: sum(homes), spread: 0 };
}

function places({ places }: PlanningCity, kind: PlaceKind, as: 'stops' | 'schools'): Targets {
  const lon: number[] = [];
  const lat: number[] = [];
  for (let i = 0; i < (places?.count ?? 0); i++) {
    if (PLACE_KINDS[places!.kind[i]!] !== kind) continue;
    lon.push(places!.lon[i]!);
    lat.push(places!.lat[i]!);
  }
  return points(as, lon, lat);
}

/** A point every so many metres along each main road. */
function mainStreets({ pack }: PlanningCity): Targets {
  const lon: number[] = [];
  const lat: number[] = [];
  for (const { kind, coords, lines } of pack.streets) {
    if (kind < MAIN_STREET) continue;
    for (let line = 0; line + 1 < lines.length; line++) {
      let due = ROAD_STEP / 2;
      for (let point = lines[line]!; point + 1 < lines[line + 1]!; point++) {
        const [x, y, toX, toY] = coords.subarray(point * 2, point * 2 + 4) as unknown as [
          number,
          number,
          number,
          number,
        ];
        const metre = METRES_PER_DEGREE / UNITS_PER_DEGREE;
        const east = (toX - x) * metre * Math.cos((y / UNITS_PER_DEGREE / 180) * Math.PI);
        const length = Math.hypot(east, (toY - y) * metre);
        for (; due <= length && length > 0; due += ROAD_STEP) {
          lon.push(Math.round(x + ((toX - x) * due) / length));
          lat.push(Math.round(y + ((toY - y) * due) / length));
        }
        due -= length;
      }
    }
  }
  return points('mainStreets', lon, lat);
}

function points(kind: Targets['kind'], lon: number[], lat: number[]): Targets {
  const count = lon.length;
  const amount = new Uint8Array(count).fill(1);
  return { kind, count, lon: Int32Array.from(lon), lat: Int32Array.from(lat), amount, total: count, spread: 0 };
}

function sum(amounts: ArrayLike<number>): number {
  let all = 0;
  for (let i = 0; i < amounts.length; i++) all += amounts[i]!;
  return all;
}
