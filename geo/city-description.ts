import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { PLACE_KINDS } from '../src/domain/geometry/read-places.ts';
import { COORDINATE_SYSTEMS } from './coordinate-systems.ts';
import { GeoError } from './geo-error.ts';

const text = z.string().min(1);
const kind = z.int().min(0).max(4);
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const knownDistrict = z.strictObject({
  name: text,
  centre: position.optional(),
  residents: z.int().nonnegative().optional(),
  ward: text.optional(),
});

/** Which open data makes up a city, and which of its fields mean what. Paths are relative to --data. */
const cityDescription = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens'),
    name: text,
    timezone: text.refine(isTimezone, 'must be a name like Europe/Berlin'),
    attribution: z.array(text),
    /** west, south, east, north: what lies outside is not this city. Needed where there is no outline. */
    bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
    outline: z.strictObject({ file: text }).optional(),
    districts: z.strictObject({ file: text, nameField: text, known: z.array(knownDistrict).optional() }).optional(),
    /** Either districts united by `known[].ward`, or a file of ward polygons; without either the city is one ward. */
    wards: z
      .union([
        z.strictObject({
          unite: z
            .array(z.strictObject({ id: text, name: text }))
            .min(1)
            .refine(haveOwnIds, 'each ward needs an id of its own'),
        }),
        z.strictObject({ file: text, idField: text, nameField: text, official: z.boolean() }),
      ])
      .optional(),
    streets: z.array(
      z.strictObject({
        file: text,
        nameField: text,
        /** A field with an OpenStreetMap highway value, from which the kind follows. */
        kindField: text.optional(),
        /** 0 path … 4 main road, where the field does not say. */
        kind: kind.default(2),
        unnamedKind: kind.optional(),
        /** A field with an OpenStreetMap oneway value: yes, -1, no. */
        oneWayField: text.optional(),
      }),
    ),
    posts: z.strictObject({
      file: text,
      id: text.optional(),
      lat: text.optional(),
      lon: text.optional(),
      street: text.optional(),
    }),
    /** Polygons of rivers and lakes, only to be drawn. */
    water: z.strictObject({ file: text }).optional(),
    residents: z.strictObject({ file: text, lat: text, lon: text, people: text }).optional(),
    /** A GeoJSON of points; `street`, `number` and `homes` (households behind the door) name its fields. */
    addresses: z
      .strictObject({
        file: text,
        crs: z.enum(COORDINATE_SYSTEMS).default('EPSG:4326'),
        street: text,
        number: text,
        homes: text.optional(),
      })
      .optional(),
    /**
     * Stops and schools: a CSV whose columns `lat` and `lon` name, or a GeoJSON of points or areas. `nameField` tells the
     * platforms of one stop from another stop; `typeField` is GTFS's location_type.
     */
    places: z
      .array(
        z.strictObject({
          file: text,
          kind: z.enum(PLACE_KINDS),
          lat: text.optional(),
          lon: text.optional(),
          nameField: text.optional(),
          typeField: text.optional(),
        }),
      )
      .optional(),
    /** Named lists of posts: a CSV with the posts' ids in one column. */
    lists: z.array(z.strictObject({ name: text, file: text, id: text })).default([]),
  })
  .refine((city) => city.outline || city.bounds, { path: ['outline'], error: 'give an outline or bounds' })
  .refine((city) => !city.wards || !('unite' in city.wards) || city.districts?.known, {
    path: ['districts', 'known'],
    error: 'wards are united from districts, so each district must be listed with its ward',
  });

export type CityDescription = z.infer<typeof cityDescription>;

/** @throws GeoError naming the file and the JSON path of every mistake. */
export async function readCityDescription(path: string): Promise<CityDescription> {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new GeoError(`${path}: there is no such file, or it cannot be read.`);
  });
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new GeoError(`${path}: this is not JSON. ${(error as Error).message}`);
  }
  const result = cityDescription.safeParse(value);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map((issue) => `${path}: ${jsonPath(issue.path)}: ${issue.message}`);
  throw new GeoError(mistakes.join('\n'));
}

function jsonPath(path: PropertyKey[]): string {
  return (
    path.reduce<string>(
      (text, key) => text + (typeof key === 'number' ? `[${key}]` : `${text ? '.' : ''}${String(key)}`),
      '',
    ) || 'top level'
  );
}

function haveOwnIds(wards: { id: string }[]): boolean {
  return new Set(wards.map(({ id }) => id)).size === wards.length;
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
