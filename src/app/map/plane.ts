import type { CityPack } from '../../domain/geometry/city-pack.ts';
import { type LonLat, UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';

/** Leaflet's world at zoom 0 is so many pixels wide; zoom z doubles it z times. */
const WORLD = 256;

/**
 * The city on Leaflet's plane (EPSG:3857 in pixels of zoom 0), measured from the middle of the city: so near to its origin
 * a Float32 is a millimetre, and a point on the screen costs one multiplication and one addition an axis.
 */
export class Plane {
  readonly originX: number;
  readonly originY: number;

  constructor(middle: LonLat) {
    this.originX = worldX(middle.lon * UNITS_PER_DEGREE);
    this.originY = worldY(middle.lat * UNITS_PER_DEGREE);
  }

  /** @param lon 1e-7 degrees */
  x(lon: number): number {
    return worldX(lon) - this.originX;
  }

  /** @param lat 1e-7 degrees */
  y(lat: number): number {
    return worldY(lat) - this.originY;
  }

  /** The place that is drawn at a point of the plane, in degrees. */
  lonLat(x: number, y: number): LonLat {
    const lon = ((x + this.originX) / WORLD - 0.5) * 360;
    const mercator = (0.5 - (y + this.originY) / WORLD) * 2 * Math.PI;
    return { lon, lat: ((2 * Math.atan(Math.exp(mercator)) - Math.PI / 2) * 180) / Math.PI };
  }

  /** lon, lat, lon, lat, … in 1e-7 degrees → x, y, x, y, … */
  project(coords: Int32Array): Float32Array {
    const points = new Float32Array(coords.length);
    for (let i = 0; i < coords.length; i += 2) {
      points[i] = this.x(coords[i]!);
      points[i + 1] = this.y(coords[i + 1]!);
    }
    return points;
  }
}

const planes = new WeakMap<CityPack, Plane>();

/** The plane of this pack, one for all layers. */
export function planeOf(pack: CityPack): Plane {
  let plane = planes.get(pack);
  if (!plane) {
    plane = new Plane(pack.manifest.centre);
    planes.set(pack, plane);
  }
  return plane;
}

function worldX(lon: number): number {
  return (lon / UNITS_PER_DEGREE / 360 + 0.5) * WORLD;
}

function worldY(lat: number): number {
  const radians = ((lat / UNITS_PER_DEGREE) * Math.PI) / 180;
  return (0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)) * WORLD;
}
