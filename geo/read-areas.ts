import type { MultiPolygon, Polygon, Position } from './city-draft.ts';
import { GeoError } from './geo-error.ts';
import { mendArea } from './mend-area.ts';
import { type NumberedFeature, readGeoJson, simpleGeometries } from './read-geojson.ts';
import { readPosition } from './read-position.ts';
import type { ImportReport } from './report.ts';

/** An area of a file with the properties that it came with. */
export interface ReadArea {
  name: string;
  properties: Record<string, unknown>;
  area: MultiPolygon;
}

/**
 * The polygons of a GeoJSON file, one area per feature; features that share a name are pieces of one area.
 * @param nameField the property that names the area; without it the areas are called by their place in the file
 * @throws GeoError naming file and feature when a name is missing, a position is none, or a border cannot be mended.
 */
export async function readAreas(
  data: string,
  file: string,
  nameField: string | undefined,
  report: ImportReport,
): Promise<ReadArea[]> {
  const features = await readGeoJson(data, file, (place) =>
    report.dropped.push({ file, place, reason: 'it has no geometry' }),
  );
  const byName = new Map<string, ReadArea>();
  for (const feature of features) {
    const polygons = simpleGeometries(feature.geometry).flatMap((geometry): unknown[][][] =>
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [],
    );
    if (polygons.length === 0) {
      report.dropped.push({ file, place: feature.place, reason: `a ${feature.geometry.type} where an area is needed` });
      continue;
    }
    const name = nameField ? nameOf(file, feature, nameField) : feature.place;
    const area = polygons.map((rings) => readPolygon(file, `${feature.place} (${name})`, rings, report));
    const mended = mendArea(area, file, name);
    if (mended.crossing) {
      const at = mended.crossing.map((degrees) => degrees.toFixed(5)).join(', ');
      report.mended.push({ file, place: `${feature.place} (${name})`, reason: `the border crossed itself near ${at}` });
    }
    const known = byName.get(name);
    if (known) known.area = [...known.area, ...mended.area];
    else byName.set(name, { name, properties: feature.properties, area: mended.area });
  }
  const areas = [...byName.values()];
  report.read.push({ file, what: areas.length === 1 ? 'area' : 'areas', count: areas.length });
  return areas;
}

function nameOf(file: string, feature: NumberedFeature, nameField: string): string {
  const name = feature.properties[nameField];
  if (name === undefined || name === null || name === '') {
    throw new GeoError(`${file}, ${feature.place}: the property "${nameField}" is missing or empty.`);
  }
  return String(name);
}

function readPolygon(file: string, place: string, rings: unknown[][], report: ImportReport): Polygon {
  if (!Array.isArray(rings)) throw new GeoError(`${file}, ${place}: a polygon is not a list of rings.`);
  if (rings.length === 0) throw new GeoError(`${file}, ${place}: a polygon has no ring.`);
  return rings.map((values): Position[] => {
    if (!Array.isArray(values)) throw new GeoError(`${file}, ${place}: a ring is not a list of positions.`);
    const ring = values.map((value) => {
      const position = readPosition(value);
      if (typeof position === 'string') throw new GeoError(`${file}, ${place}: ${position}.`);
      return position;
    });
    const [first, last] = [ring[0], ring.at(-1)];
    if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
      ring.push([first[0], first[1]]);
      report.mended.push({ file, place, reason: 'a ring was not closed' });
    }
    if (ring.length < 4) throw new GeoError(`${file}, ${place}: a ring has fewer than three corners.`);
    return ring;
  });
}
