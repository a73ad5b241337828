import { UNITS_PER_DEGREE } from '../src/domain/geometry/lon-lat.ts';
import { PLACE_KINDS } from '../src/domain/geometry/read-places.ts';
import type { DraftPlace } from './city-draft.ts';
import { writeContainer } from './write-container.ts';

/** The places file: by kind, from west to east. */
export function packPlaces(drafts: readonly DraftPlace[]): Uint8Array {
  const places = drafts
    .map(({ kind, lon, lat }) => ({
      kind: PLACE_KINDS.indexOf(kind),
      lon: Math.round(lon * UNITS_PER_DEGREE),
      lat: Math.round(lat * UNITS_PER_DEGREE),
    }))
    .sort((a, b) => a.kind - b.kind || a.lon - b.lon || a.lat - b.lat);
  return writeContainer('places', {
    lon: Int32Array.from(places, ({ lon }) => lon),
    lat: Int32Array.from(places, ({ lat }) => lat),
    kind: Uint8Array.from(places, ({ kind }) => kind),
  });
}
