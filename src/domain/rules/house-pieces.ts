import type { CityPack } from '../geometry/city-pack.ts';
import { compareHouseNumbers, leadingNumber } from '../geometry/house-number.ts';
import { type LonLat, metresBetween, UNITS_PER_DEGREE } from '../geometry/lon-lat.ts';
import type { Addresses } from '../geometry/read-addresses.ts';
import { countedHomes } from './counted-homes.ts';
import { pieceId, type StreetPiece } from './street-piece.ts';

/** About what two people knock at in an evening's hour or two, and can tell of as one. */
const HOMES_A_PIECE = 40;
/** So many households more or fewer, where the street itself has a gap there. */
const LEEWAY = 10;
/** The street goes on elsewhere: nobody walks that without noticing. */
const APART_METRES = 150;
/** Where numbers run up one side and down the other, a jump like that is the other side of the street. */
const APART_NUMBERS = 10;

interface House {
  readonly number: string;
  readonly homes: number;
  readonly place: LonLat;
}

/** The streets' sides among these places, cut where they are long. An address without street or number stays out. */
export function housePieces(
  inside: (place: LonLat) => boolean,
  streets: CityPack['streets'],
  addresses: Addresses,
): StreetPiece[] {
  const taken = new Set<string>();
  return [...housesByStreet(inside, streets, addresses)].flatMap(([index, houses]) => {
    const { name } = streets[index]!;
    const pieceOf = (side: StreetPiece['side']) => (run: readonly House[]) => ({
      id: pieceId(taken, name, side, run[0]!.number),
      street: name,
      side,
      numbers: run.map(({ number }) => number),
      homes: run.reduce((sum, { homes }) => sum + homes, 0),
      places: run.map(({ place }) => place),
    });
    if (numbersRunOn(houses)) return breakUp(houses, APART_NUMBERS).flatMap(cutLong).map(pieceOf('both'));
    return (['odd', 'even'] as const).flatMap((side) => {
      const ofSide = houses.filter(({ number }) => (leadingNumber(number) % 2 === 1) === (side === 'odd'));
      return breakUp(ofSide, Number.POSITIVE_INFINITY).flatMap(cutLong).map(pieceOf(side));
    });
  });
}

/** By index of their street, along its numbers, each number once. */
function housesByStreet(
  inside: (place: LonLat) => boolean,
  streets: CityPack['streets'],
  addresses: Addresses,
): Map<number, House[]> {
  const { count, lon, lat, street, number } = addresses;
  const byStreet = new Map<number, Map<string, House>>();
  for (let i = 0; i < count; i++) {
    const of = street[i]!;
    const place = { lon: lon[i]! / UNITS_PER_DEGREE, lat: lat[i]! / UNITS_PER_DEGREE };
    if (!inside(place)) continue;
    const homes = countedHomes(addresses, i, streets);
    if (homes === 0) continue;
    const written = number(i);
    const houses = byStreet.get(of) ?? new Map<string, House>();
    byStreet.set(of, houses);
    const before = houses.get(written);
    houses.set(written, {
      number: written,
      place: before?.place ?? place,
      homes: (before?.homes ?? 0) + homes,
    });
  }
  const along = (a: House, b: House) => compareHouseNumbers(a.number, b.number) || (a.number < b.number ? -1 : 1);
  return new Map(
    [...byStreet].sort(([a], [b]) => a - b).map(([of, houses]) => [of, [...houses.values()].sort(along)] as const),
  );
}

/**
 * Whether each number is the neighbour of the next (1, 2, 3 up one side and down the other, as in old Berlin streets)
 * and not across the street from it: then the second of three numbers in a row mostly lies between the others.
 */
function numbersRunOn(houses: readonly House[]): boolean {
  const first = new Map<number, LonLat>();
  for (const { number, place } of houses) {
    const leading = leadingNumber(number);
    if (!first.has(leading)) first.set(leading, place);
  }
  let [between, asked] = [0, 0];
  for (const [number, place] of first) {
    const [second, third] = [first.get(number + 1), first.get(number + 2)];
    if (!second || !third) continue;
    asked++;
    if (metresBetween(place, second) + metresBetween(second, third) < 1.3 * metresBetween(place, third)) between++;
  }
  return asked >= 3 && between / asked > 0.5;
}

function breakUp(houses: readonly House[], mostNumbers: number): House[][] {
  const runs: House[][] = [];
  houses.forEach((house, index) => {
    const before = houses[index - 1];
    const goesOn =
      before &&
      metresBetween(before.place, house.place) <= APART_METRES &&
      leadingNumber(house.number) - leadingNumber(before.number) <= mostNumbers;
    if (goesOn) runs.at(-1)!.push(house);
    else runs.push([house]);
  });
  return runs;
}

/** In parts as even as the houses allow, cut at the widest gap near the even place: there is mostly a street between. */
function cutLong(houses: House[]): House[][] {
  const sums: number[] = [];
  for (const { homes } of houses) sums.push((sums.at(-1) ?? 0) + homes);
  const total = sums.at(-1) ?? 0;
  const parts = Math.max(1, Math.round(total / HOMES_A_PIECE));
  const cuts = new Set<number>();
  for (let part = 1; part < parts; part++) cuts.add(bestCut(houses, sums, (total * part) / parts));
  const ends = [...cuts, houses.length].sort((a, b) => a - b);
  return ends.map((end, index) => houses.slice(ends[index - 1] ?? 0, end)).filter((run) => run.length > 0);
}

/** Index of the house that the next part begins with. */
function bestCut(houses: readonly House[], sums: readonly number[], even: number): number {
  let best = { at: houses.length, off: Number.POSITIVE_INFINITY, gap: 0 };
  for (let at = 1; at < houses.length; at++) {
    const off = Math.abs(sums[at - 1]! - even);
    const gap = off > LEEWAY ? 0 : Math.round(metresBetween(houses[at - 1]!.place, houses[at]!.place) / 10);
    if (gap > best.gap || (gap === best.gap && off < best.off)) best = { at, off, gap };
  }
  return best.at;
}
