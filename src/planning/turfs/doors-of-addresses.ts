import type { CityPack } from '../../domain/geometry/city-pack.ts';
import { leadingNumber } from '../../domain/geometry/house-number.ts';
import type { Addresses } from '../../domain/geometry/read-addresses.ts';
import { countedHomes } from '../../domain/rules/counted-homes.ts';
import { type Plane, planeAround, shareAlong } from '../streets/net-plane.ts';
import type { CityDoors } from './city-doors.ts';
import { cutStreets, type StreetPieces } from './cut-streets.ts';
import { findWards } from './find-wards.ts';

/** A house farther from its street's line than this belongs to a part of the street that nobody drew. */
const FARTHEST_METRES = 200;
/** Where no line tells: the street goes on elsewhere, as in rules/house-pieces.ts. */
const APART_METRES = 150;

/** Every house on its side of its piece of street. Households as rules/counted-homes.ts has them. */
export function doorsOfAddresses({ streets, wards }: CityPack, addresses: Addresses): CityDoors {
  const plane = planeAround(addresses.lat);
  const { count } = addresses;
  const x = Float64Array.from(addresses.lon, plane.x);
  const y = Float64Array.from(addresses.lat, plane.y);
  const homes = Float64Array.from({ length: count }, (_, i) => countedHomes(addresses, i, streets));
  const sides = findSides(streets, plane, addresses, x, y, homes);
  const ward = findWards(wards, addresses.lon, addresses.lat);
  const lost = new Float64Array(wards.length);
  for (let i = 0; i < count; i++)
    if (homes[i] === 0 && ward[i]! >= 0) lost[ward[i]!]! += Math.max(1, addresses.homes[i]!);
  return { source: 'addresses', plane, count, x, y, homes, ...sides, ward, lost };
}

function findSides(
  streets: CityPack['streets'],
  plane: Plane,
  { count, street, number }: Addresses,
  x: Float64Array,
  y: Float64Array,
  homes: Float64Array,
) {
  const pieces = cutStreets(streets, plane);
  const ofStreet = piecesByStreet(pieces);
  const side = new Int32Array(count).fill(-1);
  const along = new Float64Array(count);
  const streetOf: number[] = [];
  const ends: number[] = [];
  const newSide = (of: number, from: number, to: number): number => {
    ends.push(from, to);
    return streetOf.push(of) - 1;
  };
  const numbered = new Map<number, number>();
  const sideOf = (piece: number, left: boolean): number => {
    const key = piece * 2 + (left ? 1 : 0);
    const { start, node } = pieces;
    const known =
      numbered.get(key) ?? newSide(pieces.street[piece]!, node[start[piece]!]!, node[start[piece + 1]! - 1]!);
    numbered.set(key, known);
    return known;
  };
  // Of streets without a line: the last house with an even number and the last with an odd one.
  let lastWithout = [-1, -1];
  for (let i = 0; i < count; i++) {
    if (homes[i] === 0) continue;
    const of = street[i]!;
    const spot = nearestSpot(pieces, ofStreet.get(of) ?? [], x[i]!, y[i]!);
    if (spot.away <= FARTHEST_METRES) {
      side[i] = sideOf(spot.piece, spot.left);
      along[i] = spot.along;
      continue;
    }
    const parity = leadingNumber(number(i)) % 2;
    const last = lastWithout[parity]!;
    const goesOn = last >= 0 && street[last] === of && Math.hypot(x[i]! - x[last]!, y[i]! - y[last]!) <= APART_METRES;
    side[i] = goesOn ? side[last]! : newSide(of, -1, -1);
    along[i] = i;
    lastWithout = parity === 1 ? [lastWithout[0]!, i] : [i, lastWithout[1]!];
  }
  return { side, along, streetOf, ends };
}

function piecesByStreet({ count, street }: StreetPieces): Map<number, number[]> {
  const byStreet = new Map<number, number[]>();
  for (let piece = 0; piece < count; piece++) {
    const known = byStreet.get(street[piece]!);
    if (known) known.push(piece);
    else byStreet.set(street[piece]!, [piece]);
  }
  return byStreet;
}

/** Where a house's street comes nearest to it, and on which side of it the house stands. */
function nearestSpot({ start, node, x, y }: StreetPieces, pieces: readonly number[], px: number, py: number) {
  const best = { away: Number.POSITIVE_INFINITY, piece: -1, left: false, along: 0 };
  for (const piece of pieces) {
    let before = 0;
    for (let at = start[piece]! + 1; at < start[piece + 1]!; at++) {
      const [ax, ay] = [x[node[at - 1]!]!, y[node[at - 1]!]!];
      const [dx, dy] = [x[node[at]!]! - ax, y[node[at]!]! - ay];
      const share = shareAlong(px, py, ax, ay, ax + dx, ay + dy);
      const away = Math.hypot(ax + share * dx - px, ay + share * dy - py);
      const metres = Math.hypot(dx, dy);
      if (away < best.away) {
        best.away = away;
        best.piece = piece;
        best.left = dx * (py - ay) - dy * (px - ax) > 0;
        best.along = before + share * metres;
      }
      before += metres;
    }
  }
  return best;
}
