import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Geometry } from 'geojson';
import * as z from 'zod';
import { type CoordinateSystem, isNamed } from './coordinate-systems.ts';
import { GeoError } from './geo-error.ts';

/** A feature with its place in the file, for messages. */
export interface NumberedFeature {
  /** `feature 3`, counted from 1 as they stand in the file. */
  place: string;
  id: string | undefined;
  properties: Record<string, unknown>;
  geometry: Geometry;
}

// Coordinates are looked at where they are used; here only the frame matters.
const geometry: z.ZodType<Geometry> = z.lazy(() =>
  z.union([
    z.looseObject({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) }),
    z.looseObject({
      type: z.enum(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']),
      coordinates: z.array(z.any()),
    }),
  ]),
) as z.ZodType<Geometry>;
const feature = z.looseObject({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: geometry.nullable(),
});

/**
 * The features of a GeoJSON file: a FeatureCollection, one Feature, or a bare geometry. Features without a geometry are
 * left out; `onEmpty` hears of them.
 * @param wanted the coordinate system that its numbers are to be in; a file that names none is believed
 * @throws GeoError naming file and feature when it is not GeoJSON or in another coordinate system.
 */
export async function readGeoJson(
  data: string,
  file: string,
  onEmpty: (place: string) => void,
  wanted: CoordinateSystem = 'EPSG:4326',
): Promise<NumberedFeature[]> {
  const value = await readJson(data, file);
  if (typeof value !== 'object' || value === null) throw new GeoError(`${file}: this is not GeoJSON.`);
  const crs = (value as { crs?: { properties?: { name?: unknown } } | null }).crs;
  const named = String(crs?.properties?.name);
  if (crs && !isNamed(wanted, named)) {
    throw new GeoError(
      wanted === 'EPSG:4326'
        ? `${file}: its coordinates are in ${named}. Convert the file to WGS 84 longitude and latitude ` +
            '(EPSG:4326) first, for example with ogr2ogr -t_srs EPSG:4326.'
        : `${file}: its coordinates are in ${named}, the city's description says ${wanted}.`,
    );
  }
  const type = (value as { type?: unknown }).type;
  const raw: unknown[] =
    type === 'FeatureCollection'
      ? asArray(file, (value as { features?: unknown }).features)
      : [type === 'Feature' ? value : { type: 'Feature', geometry: value }];
  return raw.flatMap((item, index) => {
    const place = `feature ${index + 1}`;
    const result = feature.safeParse(item);
    if (!result.success) {
      const issue = result.error.issues[0];
      throw new GeoError(`${file}, ${place}: ${issue?.path.join('.') || 'feature'}: ${issue?.message}`);
    }
    const { id, properties, geometry } = result.data;
    if (!geometry) {
      onEmpty(place);
      return [];
    }
    return [{ place, id: id === undefined ? undefined : String(id), properties: properties ?? {}, geometry }];
  });
}

/** All geometries in one, collections opened. */
export function simpleGeometries(geometry: Geometry): Exclude<Geometry, { type: 'GeometryCollection' }>[] {
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(simpleGeometries) : [geometry];
}

async function readJson(data: string, file: string): Promise<unknown> {
  const content = await readFile(join(data, file), 'utf8').catch(() => {
    throw new GeoError(`${file}: there is no such file in ${data}, or it cannot be read.`);
  });
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new GeoError(`${file}: this is not JSON. ${(error as Error).message}`);
  }
}

function asArray(file: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new GeoError(`${file}: a FeatureCollection without "features".`);
  return value;
}
