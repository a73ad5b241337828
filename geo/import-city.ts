import { buildDistricts } from './build-districts.ts';
import { hullAround, readOutline } from './build-outline.ts';
import { buildWards } from './build-wards.ts';
import type { CityDescription } from './city-description.ts';
import type { CityDraft, MultiPolygon, Position } from './city-draft.ts';
import { dropStrayPosts } from './drop-stray-posts.ts';
import { findAreaNearby } from './find-area.ts';
import { findStreets } from './find-streets.ts';
import { GeoError } from './geo-error.ts';
import { placeOnStreets } from './place-on-streets.ts';
import { readAddresses } from './read-addresses.ts';
import { readAreas } from './read-areas.ts';
import { readLists } from './read-lists.ts';
import { readPlaces } from './read-places.ts';
import { readPopulation } from './read-population.ts';
import { readPosts } from './read-posts.ts';
import { readStreets } from './read-streets.ts';
import { emptyReport, type ImportReport } from './report.ts';

/** How far beyond the city a street may lie and still be drawn: about 500 m. */
const STREET_MARGIN_DEGREES = 0.006;
/** A post may stand this far beyond the drawn border: on the other side of the street along which it runs. */
const BORDER_METRES = 50;

/**
 * Builds a city from open data.
 * @param data the folder that the description's paths are relative to
 * @throws GeoError naming the place, when something is missing or cannot be understood; single bad posts, lines and
 *   cells are dropped and reported instead.
 */
export async function importCity(
  city: CityDescription,
  data: string,
): Promise<{ draft: CityDraft; report: ImportReport }> {
  const report = emptyReport(city.name);
  const given = city.outline && (await readOutline(data, city.outline.file, report));
  const limits: MultiPolygon = given ?? [[boxOf(city.bounds!)]];
  const near = findAreaNearby([limits], BORDER_METRES);
  const isInCity = (lon: number, lat: number) => near(lon, lat) >= 0;
  const population = city.residents ? await readPopulation(data, city.residents, isInCity, report) : [];

  const streets = await readStreets(data, city.streets, nearby(limits), report);
  const read = await readPosts(data, city.posts, report);
  const posts = dropStrayPosts(read, city.posts.file, isInCity, report);
  if (posts.length === 0) throw new GeoError(`${city.posts.file}: not one lamp post lies in ${city.name}.`);

  const places = posts.map(({ lon, lat }): Position => [lon, lat]);
  const outline = given ?? hullAround([...places, ...streets.flatMap((street) => street.lines.flat())], report, city);
  const districts = city.districts ? await buildDistricts(data, city.districts, population, report) : [];
  const wards = await buildWards(data, city, { outline, districts, population }, report);
  const wardOf = findAreaNearby(
    wards.map((ward) => ward.area),
    BORDER_METRES,
  );
  const placed = placeOnStreets(posts, streets, city.posts.file, report).map(({ post, street }) => {
    const ward = wardOf(post.lon, post.lat);
    if (ward < 0) {
      report.notes.push({ file: city.posts.file, place: post.place, reason: `post "${post.id}" lies in no ward` });
    }
    return { id: post.id, lon: post.lon, lat: post.lat, street, ward };
  });
  const addresses = city.addresses ? await readAddresses(data, city.addresses, isInCity, report) : [];
  if (city.addresses && addresses.length === 0) {
    throw new GeoError(`${city.addresses.file}: not one address lies in ${city.name}.`);
  }
  const ids = new Set(placed.map(({ id }) => id));
  const draft: CityDraft = {
    id: city.id,
    name: city.name,
    timezone: city.timezone,
    schematic: false,
    wardBorders: wards.some((ward) => ward.approximate) ? 'approximate' : 'official',
    attribution: city.attribution,
    outline,
    wards,
    districts,
    water: city.water ? (await readAreas(data, city.water.file, undefined, report)).map(({ area }) => area) : [],
    streets,
    posts: placed,
    lists: await readLists(data, city.lists, ids, report),
    residents: population,
    addresses: city.addresses ? findStreets(addresses, streets, city.addresses.file, report) : [],
    places: await readPlaces(data, city.places ?? [], isInCity, report),
  };
  return { draft, report };
}

function nearby(area: MultiPolygon): (position: Position) => boolean {
  const points = area.flat(2);
  const [west, east] = extremes(points.map(([lon]) => lon));
  const [south, north] = extremes(points.map(([, lat]) => lat));
  return ([lon, lat]) =>
    lon > west - STREET_MARGIN_DEGREES &&
    lon < east + STREET_MARGIN_DEGREES &&
    lat > south - STREET_MARGIN_DEGREES &&
    lat < north + STREET_MARGIN_DEGREES;
}

function extremes(values: number[]): [low: number, high: number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

function boxOf([west, south, east, north]: [number, number, number, number]): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
