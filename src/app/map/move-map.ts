import type { Map as LeafletMap } from 'leaflet';
import type { LonLat } from '../../domain/geometry/lon-lat.ts';

/** What covers the map, in pixels: the sheet from the right or from below, the header with its notices from above. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Brings the place to the middle of what is seen of the map. */
export function centreOn(map: LeafletMap, at: LonLat, zoom: number, covered: Covered): void {
  const middle = map.project([at.lat, at.lon], zoom).add([covered.right / 2, covered.bottom / 2]);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  map.setView(map.unproject(middle, zoom), zoom, { animate: !still });
}

/** The place in the middle of what is seen of the map. */
export function seenCentre(map: LeafletMap, covered: Covered): LonLat {
  const { x, y } = map.getSize();
  const { lng, lat } = map.containerPointToLatLng([(x - covered.right) / 2, (y - covered.bottom) / 2]);
  return { lon: lng, lat };
}
