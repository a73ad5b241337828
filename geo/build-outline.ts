import { convex } from '@turf/convex';
import type { CityDescription } from './city-description.ts';
import type { MultiPolygon, Position } from './city-draft.ts';
import { GeoError } from './geo-error.ts';
import { readAreas } from './read-areas.ts';
import type { ImportReport } from './report.ts';
import { unite } from './unite.ts';

const MARGIN = 1.02;

/** The city's outline from its file, all pieces united. */
export async function readOutline(data: string, file: string, report: ImportReport): Promise<MultiPolygon> {
  const areas = await readAreas(data, file, undefined, report);
  if (areas.length === 0) throw new GeoError(`${file}: there is no area in it that could be the city's outline.`);
  return unite(areas.map(({ area }) => area));
}

/** Where there is no outline: a hull around all that lies within the bounds, a little wider than it. */
export function hullAround(positions: Position[], report: ImportReport, city: CityDescription): MultiPolygon {
  const hull = convex({ type: 'MultiPoint', coordinates: positions });
  if (!hull) throw new GeoError(`${city.posts.file}: fewer than three places lie within the bounds of ${city.name}.`);
  const ring = hull.geometry.coordinates[0] as Position[];
  const centre = [0, 1].map((axis) => ring.slice(1).reduce((sum, point) => sum + point[axis]!, 0) / (ring.length - 1));
  report.notes.push({
    file: city.posts.file,
    place: 'all',
    reason: 'no outline is given, a hull around streets and posts serves',
  });
  return unite([[[ring.map((point): Position => [widen(point[0], centre[0]!), widen(point[1], centre[1]!)])]]]);
}

function widen(value: number, centre: number): number {
  return centre + (value - centre) * MARGIN;
}
