import type { CityDescription } from './city-description.ts';
import type { DraftStreet, Position } from './city-draft.ts';
import { readGeoJson, simpleGeometries } from './read-geojson.ts';
import { readPosition } from './read-position.ts';
import type { ImportReport } from './report.ts';

/** OpenStreetMap's highway values; what is not named here has the file's own kind. */
const HIGHWAY_KINDS: Record<string, number> = {
  ...Object.fromEntries(
    ['footway', 'path', 'cycleway', 'steps', 'track', 'bridleway', 'pedestrian'].map((way) => [way, 0]),
  ),
  ...Object.fromEntries(['service', 'living_street', 'construction'].map((way) => [way, 1])),
  ...Object.fromEntries(['residential', 'unclassified', 'road'].map((way) => [way, 2])),
  ...Object.fromEntries(['tertiary', 'tertiary_link', 'secondary_link'].map((way) => [way, 3])),
  ...Object.fromEntries(
    ['secondary', 'primary', 'primary_link', 'trunk', 'trunk_link', 'motorway'].map((way) => [way, 4]),
  ),
};

/** OpenStreetMap's oneway values as the pack has them. */
const ONE_WAYS: Record<string, number> = { yes: 1, true: 1, '1': 1, '-1': 2, reverse: 2 };

/**
 * The streets of all street files, one per name, in the order in which they appear. Ways without a name are kept for the
 * map, gathered under the empty name. Lines that repeat what is there already, and lines outside the city, are dropped.
 * @throws GeoError when a file is not GeoJSON in WGS 84.
 */
export async function readStreets(
  data: string,
  sources: CityDescription['streets'],
  isNearCity: (position: Position) => boolean,
  report: ImportReport,
): Promise<DraftStreet[]> {
  const byName = new Map<string, DraftStreet & { oneWay: number[]; metresOfKind: number[] }>();
  const drawn = new Set<string>();
  for (const { file, nameField, kindField, kind, unnamedKind, oneWayField } of sources) {
    const features = await readGeoJson(data, file, (place) =>
      report.dropped.push({ file, place, reason: 'it has no geometry' }),
    );
    let lineCount = 0;
    for (const { place, properties, geometry } of features) {
      const name = String(properties[nameField] ?? '').trim();
      const fallback = name ? kind : (unnamedKind ?? kind);
      const itsKind = kindField ? (HIGHWAY_KINDS[String(properties[kindField])] ?? fallback) : fallback;
      const key = name || `\n${itsKind}`;
      const oneWay = (oneWayField && ONE_WAYS[String(properties[oneWayField])]) || 0;
      for (const simple of simpleGeometries(geometry)) {
        if (simple.type !== 'LineString' && simple.type !== 'MultiLineString') {
          report.dropped.push({ file, place, reason: `a ${simple.type} where a street is needed` });
          continue;
        }
        for (const raw of simple.type === 'LineString' ? [simple.coordinates] : simple.coordinates) {
          const line = readLine(raw);
          const trouble = typeof line === 'string' ? line : troubleWith(line, isNearCity, drawn);
          if (typeof line === 'string' || trouble) {
            report.dropped.push({ file, place: name ? `${place} (${name})` : place, reason: trouble ?? '' });
            continue;
          }
          const street = byName.get(key) ?? {
            name,
            kind: itsKind,
            lines: [],
            oneWay: [],
            metresOfKind: [0, 0, 0, 0, 0],
          };
          byName.set(key, street);
          street.lines.push(line);
          street.oneWay.push(oneWay);
          street.metresOfKind[itsKind]! += lengthOf(line);
          lineCount++;
        }
      }
    }
    report.read.push({ file, what: 'street lines', count: lineCount });
  }
  return [...byName.values()].map(({ name, lines, oneWay, metresOfKind }) => ({
    name,
    // A street that is a road and, for a few metres, a footway is a road.
    kind: metresOfKind.indexOf(Math.max(...metresOfKind)),
    lines,
    ...(oneWay.some((way) => way !== 0) && { oneWay }),
  }));
}

function readLine(raw: unknown): Position[] | string {
  if (!Array.isArray(raw)) return 'a line is not a list of positions';
  const line: Position[] = [];
  for (const value of raw) {
    const position = readPosition(value);
    if (typeof position === 'string') return position;
    const last = line.at(-1);
    if (!last || last[0] !== position[0] || last[1] !== position[1]) line.push(position);
  }
  return line.length > 1 ? line : 'a line with fewer than two different points';
}

function troubleWith(
  line: Position[],
  isNearCity: (position: Position) => boolean,
  drawn: Set<string>,
): string | undefined {
  if (!line.some(isNearCity)) return 'it lies outside the city';
  const keys = line.slice(1).map((b, index) => pieceKey(line[index]!, b));
  if (keys.every((key) => drawn.has(key))) return 'the same line is there already';
  for (const key of keys) drawn.add(key);
  return undefined;
}

/** The same for both directions. */
function pieceKey(a: Position, b: Position): string {
  const [one, two] = [a, b].map(([lon, lat]) => `${Math.round(lon * 1e7)},${Math.round(lat * 1e7)}`) as [
    string,
    string,
  ];
  return one < two ? `${one} ${two}` : `${two} ${one}`;
}

function lengthOf(line: Position[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++)
    length += Math.hypot(line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1]);
  return length;
}
