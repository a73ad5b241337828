import type { Position } from './city-draft.ts';

/** Two finite degrees from a GeoJSON position, or what is wrong with it. A height is left aside. */
export function readPosition(value: unknown): Position | string {
  if (!Array.isArray(value) || typeof value[0] !== 'number' || typeof value[1] !== 'number') {
    return 'a position is not a pair of numbers';
  }
  const [lon, lat] = value as [number, number];
  return checkDegrees(lon, lat) ?? [lon, lat];
}

/** A sentence when the two are not a longitude and a latitude. */
export function checkDegrees(lon: number, lat: number): string | undefined {
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return 'a coordinate is not a number';
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return `${lon}, ${lat} are not degrees of longitude and latitude`;
  return undefined;
}
