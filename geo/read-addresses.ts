import { HOUSE_NUMBER } from '../src/domain/geometry/house-number.ts';
import { metresBetween } from '../src/domain/geometry/lon-lat.ts';
import type { CityDescription } from './city-description.ts';
import type { Position } from './city-draft.ts';
import { toDegrees } from './coordinate-systems.ts';
import { type NumberedFeature, readGeoJson } from './read-geojson.ts';
import { checkDegrees } from './read-position.ts';
import type { ImportReport } from './report.ts';

type Source = NonNullable<CityDescription['addresses']>;

/** An address as its file has it. */
export interface ReadAddress {
  lon: number;
  lat: number;
  /** Empty when the file does not say. */
  street: string;
  number: string;
  /** 0 when the file does not say. */
  homes: number;
  /** `feature 7` */
  place: string;
}

/** Open data has a point for the house and one for each shop in it; a street of the same name elsewhere is farther off. */
const SAME_HOUSE_METRES = 100;

/**
 * The addresses of a GeoJSON of points. Those without a house number or a place, those outside the city, and those that
 * say once more what an earlier one says are dropped and reported.
 * @throws GeoError naming file and feature.
 */
export async function readAddresses(
  data: string,
  source: Source,
  isInCity: (lon: number, lat: number) => boolean,
  report: ImportReport,
): Promise<ReadAddress[]> {
  const { file, crs } = source;
  const drop = (place: string, reason: string) => report.dropped.push({ file, place, reason });
  const features = await readGeoJson(data, file, (place) => drop(place, 'it has no geometry'), crs);
  report.read.push({ file, what: 'addresses', count: features.length });
  const convert = toDegrees(crs);
  const houses = new Map<string, ReadAddress[]>();
  for (const feature of features) {
    const found = readPoint(feature, source, convert);
    if (typeof found === 'string') {
      drop(feature.place, found);
      continue;
    }
    if (found.length > 1) {
      const reason = `a point with ${found.length} house numbers is now as many addresses`;
      report.mended.push({ file, place: feature.place, reason });
    }
    for (const address of found) {
      const trouble = troubleWith(address, isInCity, houses);
      if (trouble) drop(address.place, trouble);
      else houses.set(doorOf(address), [...(houses.get(doorOf(address)) ?? []), address]);
    }
  }
  return [...houses.values()].flat();
}

/** Mostly one; a house with several doors may be written "9;11". */
function readPoint(
  { place, geometry, properties }: NumberedFeature,
  source: Source,
  convert: (x: number, y: number) => Position,
): ReadAddress[] | string {
  if (geometry.type !== 'Point') return `a ${geometry.type} where a point is needed`;
  const [x, y] = geometry.coordinates;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'a coordinate is not a number';
  const [lon, lat] = convert(x!, y!);
  const field = (name: string | undefined) => String((name && properties[name]) ?? '').trim();
  const homes = Number(field(source.homes));
  const numbers = field(source.number).split(/\s*[;,]\s*/);
  const homesEach = Number.isInteger(homes) && homes > 0 ? Math.ceil(homes / numbers.length) : 0;
  return numbers.map((number) => ({ lon, lat, street: field(source.street), number, homes: homesEach, place }));
}

function troubleWith(
  address: ReadAddress,
  isInCity: (lon: number, lat: number) => boolean,
  houses: Map<string, ReadAddress[]>,
): string | undefined {
  const { lon, lat, street, number } = address;
  const unreadable = checkDegrees(lon, lat);
  if (unreadable) return unreadable;
  if (!number) return 'the address has no house number';
  if (!HOUSE_NUMBER.test(number)) return `"${number}" is not a house number`;
  if (!isInCity(lon, lat)) return `"${street} ${number}" at ${lat}, ${lon} lies outside the city`;
  // Without a street nobody can say whether two are one house.
  const twin =
    street && houses.get(doorOf(address))?.find((other) => metresBetween(address, other) <= SAME_HOUSE_METRES);
  return twin ? `"${street} ${number}" is there already (${twin.place})` : undefined;
}

function doorOf({ street, number }: ReadAddress): string {
  return `${street}\n${number.replace(/\s/g, '')}`.toLowerCase();
}
