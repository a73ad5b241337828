import type { CityDescription } from './city-description.ts';
import { GeoError } from './geo-error.ts';
import { readGeoJson } from './read-geojson.ts';
import { checkDegrees, readPosition } from './read-position.ts';
import { readNumber, readTable } from './read-table.ts';
import type { ImportReport } from './report.ts';

/** A lamp post as its file has it. */
export interface ReadPost {
  id: string;
  lon: number;
  lat: number;
  /** What the file says; empty when it does not. */
  street: string;
  /** `line 12` or `feature 7`. */
  place: string;
}

/**
 * The lamp posts of a CSV or a GeoJSON of points. Posts without an id, with an id that is taken, or without a place are
 * dropped and reported.
 * @throws GeoError naming file and column or feature.
 */
export async function readPosts(
  data: string,
  source: CityDescription['posts'],
  report: ImportReport,
): Promise<ReadPost[]> {
  const { file } = source;
  const posts = /\.(geo)?json$/i.test(file)
    ? await fromGeoJson(data, source, report)
    : await fromTable(data, source, report);
  const seen = new Map<string, ReadPost>();
  for (const post of posts) {
    const drop = (reason: string) => report.dropped.push({ file, place: post.place, reason });
    const trouble = checkDegrees(post.lon, post.lat);
    if (trouble) drop(trouble);
    else if (!post.id) drop('the post has no id');
    else if (seen.has(post.id)) drop(`the id "${post.id}" is taken by ${seen.get(post.id)!.place}`);
    else seen.set(post.id, post);
  }
  report.read.push({ file, what: 'lamp posts', count: posts.length });
  return [...seen.values()];
}

async function fromTable(data: string, source: CityDescription['posts'], report: ImportReport): Promise<ReadPost[]> {
  const { file, id, lat, lon, street } = source;
  if (!id || !lat || !lon) {
    throw new GeoError(`${file}: posts.id, posts.lat and posts.lon must name its columns in the city's description.`);
  }
  const rows = await readTable(
    data,
    file,
    { id, lat, lon, ...(street && { street }) } as Record<string, string>,
    report,
  );
  return rows.map(({ line, cells }) => ({
    id: cells.id!,
    lon: readNumber(cells.lon!),
    lat: readNumber(cells.lat!),
    street: cells.street ?? '',
    place: `line ${line}`,
  }));
}

async function fromGeoJson(data: string, source: CityDescription['posts'], report: ImportReport): Promise<ReadPost[]> {
  const { file, id, street } = source;
  const features = await readGeoJson(data, file, (place) =>
    report.dropped.push({ file, place, reason: 'it has no geometry' }),
  );
  return features.flatMap((feature): ReadPost[] => {
    const { place, geometry, properties } = feature;
    const position =
      geometry.type === 'Point' ? readPosition(geometry.coordinates) : `a ${geometry.type} where a point is needed`;
    if (typeof position === 'string') {
      report.dropped.push({ file, place, reason: position });
      return [];
    }
    const named = id ? properties[id] : (feature.id ?? properties['@id'] ?? properties.id);
    const on = street ? properties[street] : undefined;
    return [{ id: String(named ?? ''), lon: position[0], lat: position[1], street: String(on ?? ''), place }];
  });
}
