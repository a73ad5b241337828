import proj4 from 'proj4';
import type { Position } from './city-draft.ts';

/** WGS 84 degrees, and the metres (UTM on ETRS89) in which German offices give out their data: zone 32 west of 12° E. */
export const COORDINATE_SYSTEMS = ['EPSG:4326', 'EPSG:25832', 'EPSG:25833'] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

const utm = (zone: number) => `+proj=utm +zone=${zone} +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs`;
const DEFINITIONS = { 'EPSG:25832': utm(32), 'EPSG:25833': utm(33) };

/** Whether a file that names its system (`urn:ogc:def:crs:EPSG::25833`, `CRS84`) means this one. */
export function isNamed(system: CoordinateSystem, name: string): boolean {
  if (system === 'EPSG:4326' && /CRS:?84$/i.test(name)) return true;
  return new RegExp(`EPSG:+([\\d.]*:)?${system.slice('EPSG:'.length)}$`, 'i').test(name);
}

/** Turns coordinates of the system into WGS 84 degrees; finite numbers in. */
export function toDegrees(system: CoordinateSystem): (x: number, y: number) => Position {
  if (system === 'EPSG:4326') return (lon, lat) => [lon, lat];
  const converter = proj4(DEFINITIONS[system], 'WGS84');
  return (x, y) => {
    const [lon, lat] = converter.forward([x, y]);
    return [lon!, lat!];
  };
}
