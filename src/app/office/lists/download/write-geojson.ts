import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';

export interface GeoPoint extends LonLat {
  readonly properties: Readonly<Record<string, string | number | null>>;
}

/** A FeatureCollection of points in WGS 84, as every map program reads it. */
export function writeGeoJson(name: string, points: readonly GeoPoint[]): string {
  const features = points.map(({ lon, lat, properties }) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', name, features }, null, 1)}\n`;
}
