import type { CityPack, Street } from '../../domain/geometry/city-pack.ts';
import { UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';
import { findArms } from './arms.ts';
import { joinTouching } from './join-touching.ts';
import { drawNet } from './street-net.ts';

const ARMS_OF_A_JUNCTION = 3;
/** A footpath that meets a street hides no car from another. */
const isRoad = ({ kind }: Street) => kind > 0;

/**
 * Where at least three arms of streets meet, paths aside. Lines that end short of another, and those that touch it
 * without a common point, meet all the same.
 * @returns lon, lat in degrees, one junction after the other
 */
export function findJunctions(streets: CityPack['streets']): Float64Array {
  const { lon, lat, segments } = joinTouching(drawNet(streets, isRoad), streets);
  const { start } = findArms(segments, lon.length);
  const found: number[] = [];
  for (let node = 0; node < lon.length; node++) {
    if (start[node + 1]! - start[node]! < ARMS_OF_A_JUNCTION) continue;
    found.push(lon[node]! / UNITS_PER_DEGREE, lat[node]! / UNITS_PER_DEGREE);
  }
  return Float64Array.from(found);
}
