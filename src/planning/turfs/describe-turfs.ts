import type { CityPack, Ward } from '../../domain/geometry/city-pack.ts';
import type { CityDoors } from './city-doors.ts';
import type { Cut } from './cut-ward.ts';
import { drawBorders } from './draw-borders.ts';
import type { PieceMap } from './map-pieces.ts';
import type { PlannedTurf, TurfsSettings } from './turfs-plan.ts';

export interface WardGround {
  readonly ward: Ward;
  readonly map: PieceMap;
  /** Turfs of the ward that there are already: counting goes on behind them. */
  readonly before: number;
}

/** A millimetre: no house is so near to a border. */
const DEGREES = 1e8;

/** Turfs with name, border and streets, in walking order: the north-west first, then whichever is nearest. */
export function describeTurfs(
  { ward, map, before }: WardGround,
  { turf, turfs, parts }: Cut,
  doors: CityDoors,
  packStreets: CityPack['streets'],
  { doorsPerHour }: TurfsSettings,
): PlannedTurf[] {
  const rings = drawBorders(map, turf, turfs);
  const homes = new Float64Array(turfs);
  const middle = Array.from({ length: turfs }, () => ({ x: 0, y: 0 }));
  for (let piece = 0; piece < map.count; piece++) {
    const of = turf[piece]!;
    homes[of]! += map.homes[piece]!;
    middle[of]!.x += map.homes[piece]! * map.x[piece]!;
    middle[of]!.y += map.homes[piece]! * map.y[piece]!;
  }
  middle.forEach((sum, of) => {
    sum.x /= Math.max(homes[of]!, 1);
    sum.y /= Math.max(homes[of]!, 1);
  });
  const streets = streetsOf(map, turf, turfs, doors.streetOf);
  const { originX, originY } = map.sites;
  const { plane } = doors;
  const degrees = (metres: number, perUnit: number) => Math.round((metres / perUnit / 1e7) * DEGREES) / DEGREES;
  return walkingOrder(middle).map((of, place) => {
    const ring = rings[of]!;
    const behind = Math.round(homes[of]!);
    const number = before + place + 1;
    return {
      id: `${ward.id}-${number}`,
      ward: ward.id,
      name: `${ward.name} ${number}`,
      ring: Array.from({ length: ring.length / 2 }, (_, at) => [
        degrees(ring[at * 2]! + originX, plane.x(1)),
        degrees(ring[at * 2 + 1]! + originY, plane.y(1)),
      ]),
      doors: behind,
      hours: Math.round((behind / doorsPerHour) * 10) / 10,
      parts: Math.max(1, parts[of]!),
      streets: streets[of]!.map((street) => packStreets[street]!.name),
    };
  });
}

function streetsOf(
  { sites, pieceOf }: PieceMap,
  turf: Int32Array,
  turfs: number,
  streetOf: readonly number[],
): number[][] {
  const homes = Array.from({ length: turfs }, () => new Map<number, number>());
  for (let site = 0; site < sites.count; site++) {
    if (pieceOf[site]! < 0 || sites.homes[site] === 0) continue;
    const ofTurf = homes[turf[pieceOf[site]!]!]!;
    const street = streetOf[sites.side[site]!]!;
    ofTurf.set(street, (ofTurf.get(street) ?? 0) + sites.homes[site]!);
  }
  return homes.map((ofTurf) =>
    [...ofTurf].sort(([a, first], [b, second]) => second - first || a - b).map(([street]) => street),
  );
}

function walkingOrder(middles: readonly { readonly x: number; readonly y: number }[]): number[] {
  const rest = new Set(middles.keys());
  const order: number[] = [];
  let here = { x: -1e6, y: 1e6 };
  while (rest.size > 0) {
    let best = { of: -1, metres: Number.POSITIVE_INFINITY };
    for (const of of rest) {
      const metres = Math.hypot(middles[of]!.x - here.x, middles[of]!.y - here.y);
      if (metres < best.metres) best = { of, metres };
    }
    rest.delete(best.of);
    order.push(best.of);
    here = middles[best.of]!;
  }
  return order;
}
