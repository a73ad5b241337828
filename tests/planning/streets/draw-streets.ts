import type { Street } from '../../../src/domain/geometry/city-pack.ts';
import { METRES_PER_DEGREE } from '../../../src/domain/geometry/lon-lat.ts';

/** Where 0, 0 of a drawn net lies. */
const ORIGIN = { lon: 11.6, lat: 52.1 };
const PER_LON = METRES_PER_DEGREE * Math.cos((ORIGIN.lat * Math.PI) / 180);

/** A place so many metres east and north of the origin. */
export function at(east: number, north: number): { lon: number; lat: number } {
  return { lon: ORIGIN.lon + east / PER_LON, lat: ORIGIN.lat + north / METRES_PER_DEGREE };
}

type Line = readonly (readonly [east: number, north: number])[];

/** A street from its lines in metres. @param oneWay one a line, as in the pack */
export function street(name: string, kind: number, lines: readonly Line[], oneWay?: readonly number[]): Street {
  const ends = lines.map((_, index) => lines.slice(0, index + 1).reduce((sum, line) => sum + line.length, 0));
  const places = lines.flat().map(([east, north]) => at(east, north));
  return {
    name,
    kind,
    coords: Int32Array.from(places.flatMap(({ lon, lat }) => [Math.round(lon * 1e7), Math.round(lat * 1e7)])),
    lines: Uint32Array.from([0, ...ends]),
    oneWay: oneWay && Uint8Array.from(oneWay),
  };
}
