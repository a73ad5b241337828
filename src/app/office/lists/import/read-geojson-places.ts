import * as z from 'zod/mini';
import { areDegrees, type BrokenRow, ListError, type ListedFile, MOST_ROWS, shorten, sourceOf } from './listed-file.ts';

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });
const named = z.object({ crs: z.object({ properties: z.object({ name: z.string() }) }) });
const feature = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  properties: z.nullish(z.record(z.string(), z.unknown())),
  geometry: z.unknown(),
});
const point = z.object({ type: z.literal('Point'), coordinates: z.array(z.number()).check(z.minLength(2)) });

/** The names under which old files say that they are in degrees. */
const DEGREES = /CRS84|EPSG:+4326/i;

/** Reads places out of a GeoJSON FeatureCollection of points. @throws ListError where it is none, or not in degrees */
export function readGeoJsonPlaces(text: string): ListedFile {
  const json = parse(text);
  const found = collection.safeParse(json);
  if (!found.success) throw new ListError('no-geojson');
  const crs = named.safeParse(json);
  if (crs.success && !DEGREES.test(crs.data.crs.properties.name)) throw new ListError('other-coordinates');
  const { features } = found.data;
  if (features.length === 0) throw new ListError('empty');
  if (features.length > MOST_ROWS) throw new ListError('too-many');
  const places: ListedFile['places'][number][] = [];
  const broken: BrokenRow[] = [];
  for (const [index, each] of features.entries()) {
    const line = index + 1;
    const { id, properties, geometry } = feature.safeParse(each).data ?? {};
    const text = (...keys: string[]) => {
      const value = keys.map((key) => properties?.[key]).find((value) => value !== undefined && value !== null);
      return value === undefined ? '' : String(value).trim();
    };
    const name = text('name', 'title', 'ort', 'standort', 'street', 'strasse', 'address') || null;
    const at = point.safeParse(geometry).data?.coordinates as [number, number] | undefined;
    if (!at || !areDegrees(...at)) {
      broken.push({ line, reason: at ? 'no-degrees' : 'no-point', text: shorten(name ?? JSON.stringify(each) ?? '') });
      continue;
    }
    const where = { lon: at[0], lat: at[1] };
    const post = text('post', 'mast') || null;
    places.push({ line, name, at: where, post, source: sourceOf(String(id ?? text('id')), where, post) });
  }
  return { places, broken };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ListError('no-geojson');
  }
}
