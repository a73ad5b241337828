import type { Geometry } from 'geojson';
import type { CityDescription } from './city-description.ts';
import type { DraftPlace, MultiPolygon, Position } from './city-draft.ts';
import { GeoError } from './geo-error.ts';
import { labelPoint } from './label-point.ts';
import { mergePlaces, type ReadPlace } from './merge-places.ts';
import { readGeoJson } from './read-geojson.ts';
import { checkDegrees, readPosition } from './read-position.ts';
import { readNumber, readTable } from './read-table.ts';
import type { ImportReport } from './report.ts';

type Source = NonNullable<CityDescription['places']>[number];

const WHAT = { stop: 'stops', school: 'schools' } as const;

/**
 * The stops and schools of all place files. What lies outside the city is left out, for a timetable covers a whole
 * country; several entries of one name side by side (the platforms of a stop, the houses of a school) become one place.
 * @throws GeoError naming file and column or feature, or when not one of its places lies in the city
 */
export async function readPlaces(
  data: string,
  sources: readonly Source[],
  isInCity: (lon: number, lat: number) => boolean,
  report: ImportReport,
): Promise<DraftPlace[]> {
  const places: DraftPlace[] = [];
  for (const source of sources) {
    const { file, kind } = source;
    const read = /\.(geo)?json$/i.test(file)
      ? await fromGeoJson(data, source, report)
      : await fromTable(data, source, report);
    report.read.push({ file, what: WHAT[kind], count: read.length });
    const inside = read.filter(({ lon, lat }) => isInCity(lon, lat));
    if (inside.length === 0) throw new GeoError(`${file}: not one of its ${WHAT[kind]} lies in the city.`);
    const merged = mergePlaces(inside);
    const note = (reason: string) => report.notes.push({ file, place: 'all', reason });
    if (inside.length < read.length) note(`${read.length - inside.length} of ${read.length} lie outside the city`);
    if (merged.length < inside.length) note(`${inside.length} entries are ${merged.length} ${WHAT[kind]}`);
    places.push(...merged.map(({ lon, lat }) => ({ lon, lat, kind })));
  }
  return places;
}

async function fromTable(data: string, source: Source, report: ImportReport): Promise<ReadPlace[]> {
  const { file, lat, lon, nameField: name, typeField: type } = source;
  if (!lat || !lon) throw new GeoError(`${file}: places.lat and places.lon must name its columns.`);
  const columns: Record<string, string> = { lat, lon, ...(name && { name }), ...(type && { type }) };
  const rows = await readTable(data, file, columns, report);
  // GTFS: 0 or nothing is where people get on; 1 to 4 are the station around it, its entrances and inner nodes.
  const stops = rows.filter(({ cells }) => !cells.type || cells.type === '0');
  if (stops.length < rows.length) {
    const reason = `${rows.length - stops.length} of ${rows.length} rows are stations or entrances, not stops`;
    report.notes.push({ file, place: 'all', reason });
  }
  return stops.flatMap(({ line, cells }) => {
    const place = { lon: readNumber(cells.lon!), lat: readNumber(cells.lat!), name: cells.name ?? '' };
    const trouble = checkDegrees(place.lon, place.lat);
    if (trouble) report.dropped.push({ file, place: `line ${line}`, reason: trouble });
    return trouble ? [] : [place];
  });
}

async function fromGeoJson(data: string, source: Source, report: ImportReport): Promise<ReadPlace[]> {
  const { file, nameField } = source;
  const drop = (place: string, reason: string) => report.dropped.push({ file, place, reason });
  const features = await readGeoJson(data, file, (place) => drop(place, 'it has no geometry'));
  return features.flatMap(({ place, geometry, properties }) => {
    const middle = middleOf(geometry);
    if (typeof middle === 'string') {
      drop(place, middle);
      return [];
    }
    return [{ lon: middle[0], lat: middle[1], name: String((nameField && properties[nameField]) ?? '').trim() }];
  });
}

/** Schools are often drawn as their grounds. */
function middleOf(geometry: Geometry): Position | string {
  if (geometry.type === 'Point') return readPosition(geometry.coordinates);
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
    return `a ${geometry.type} where a place is needed`;
  const area: MultiPolygon = [];
  for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
    const rings: Position[][] = [];
    for (const ring of Array.isArray(polygon) ? polygon : []) {
      const positions = (Array.isArray(ring) ? ring : []).map(readPosition);
      const wrong = positions.find((position) => typeof position === 'string');
      if (wrong !== undefined) return wrong;
      if (positions.length > 2) rings.push(positions as Position[]);
    }
    if (rings.length > 0) area.push(rings);
  }
  return area.length > 0 ? labelPoint(area) : 'an area without a border';
}
