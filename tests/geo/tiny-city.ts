import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Two square districts side by side, 0.02° by 0.01°, with one street through both. Tests change what they are about. */
export const TINY = {
  outline: square(10, 50, 0.02, 0.01),
  west: square(10, 50, 0.01, 0.01),
  east: square(10.01, 50, 0.01, 0.01),
  street: [
    [10.001, 50.005],
    [10.019, 50.005],
  ],
  posts:
    'ref,lat,lon,street\nA-1,50.00501,10.002,Hauptweg\nA-2,50.00499,10.004,Hauptweg\nA-3,50.00501,10.015,Hauptweg\n',
};

export const TINY_DESCRIPTION = {
  id: 'tiny',
  name: 'Tiny',
  timezone: 'Europe/Berlin',
  attribution: ['made for a test'],
  outline: { file: 'outline.geojson' },
  districts: {
    file: 'districts.geojson',
    nameField: 'name',
    known: [
      { name: 'West', residents: 10, ward: '01' },
      { name: 'East', residents: 20, ward: '02' },
    ],
  },
  wards: {
    unite: [
      { id: '01', name: 'Links' },
      { id: '02', name: 'Rechts' },
    ],
  },
  streets: [{ file: 'streets.geojson', nameField: 'name' }],
  posts: { file: 'posts.csv', id: 'ref', lat: 'lat', lon: 'lon', street: 'street' },
};

/** Writes the files of the tiny city, with some of them replaced, into a folder that goes away after the test. */
export async function tinyCity(files: Record<string, string> = {}, description: object = {}) {
  const data = await mkdtemp(join(tmpdir(), 'laterne-tiny-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const all: Record<string, string> = {
    'outline.geojson': collection([{ geometry: polygon(TINY.outline) }]),
    'districts.geojson': collection([
      { properties: { name: 'West' }, geometry: polygon(TINY.west) },
      { properties: { name: 'East' }, geometry: polygon(TINY.east) },
    ]),
    'streets.geojson': collection([
      { properties: { name: 'Hauptweg' }, geometry: { type: 'LineString', coordinates: TINY.street } },
    ]),
    'posts.csv': TINY.posts,
    'city.json': JSON.stringify({ ...TINY_DESCRIPTION, ...description }),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) await writeFile(join(data, name), content);
  return { data, description: join(data, 'city.json') };
}

export function collection(features: object[], more: object = {}): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    ...more,
    features: features.map((feature) => ({ type: 'Feature', properties: {}, ...feature })),
  });
}

export function polygon(...rings: number[][][]) {
  return { type: 'Polygon', coordinates: rings };
}

export function square(west: number, south: number, width: number, height: number): number[][] {
  return [
    [west, south],
    [west + width, south],
    [west + width, south + height],
    [west, south + height],
    [west, south],
  ];
}
