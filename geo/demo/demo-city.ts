import magdeburg from '../cities/magdeburg.json' with { type: 'json' };
import type { CityDraft, DraftAddress, DraftPost } from '../city-draft.ts';
import { unite } from '../unite.ts';
import { buildHouses } from './build-houses.ts';
import { type BuiltCity, buildUpCity } from './build-up-city.ts';
import { type DistrictCell, type DistrictFact, districtCells } from './district-cells.ts';
import { inventPlaces } from './invent-places.ts';
import { drawLandscape, type Landscape } from './landscape.ts';
import { distance, type Plane, planeAround } from './plane.ts';
import { seededRandom } from './random.ts';
import { streetNames } from './street-names.ts';

const SEED = 1400;
const POSTS = 24_000;
const LIGHT_POSTS = 600;
const LIGHT_DISTRICT = 'Altstadt';
const PEOPLE_PER_HOME = 2;
const MOST_HOMES = 10;
const ORIGIN: [number, number] = [11.64, 52.12];

/**
 * The built-in demo: a city that has Magdeburg's districts (names, middles, residents) and nothing else of it. Streets,
 * names, banks and posts are invented by a generator that gives the same city each time.
 */
export function demoCity(): CityDraft {
  const plane = planeAround(ORIGIN);
  const land = drawLandscape(plane, seededRandom(SEED));
  const facts = magdeburg.districts.known as DistrictFact[];
  const cells = districtCells(facts, land.outline, plane);
  const city = buildUpCity(cells, land, plane, POSTS, SEED);
  const names = streetNames(seededRandom(SEED + 4));
  const wards = magdeburg.wards.unite;
  const posts = city.posts.map(({ point, street }, index): DraftPost => {
    const [lon, lat] = plane.toPosition(point);
    const ward = cells[nearestCell(point, cells)]!.fact.ward;
    const id = `MD-${String(index + 1).padStart(5, '0')}`;
    return { id, lon, lat, street, ward: wards.findIndex(({ id }) => id === ward) };
  });
  return {
    id: 'magdeburg-demo',
    name: 'Magdeburg (schematische Demo)',
    timezone: magdeburg.timezone,
    schematic: true,
    wardBorders: 'approximate',
    attribution: ['Schematische Demo: Straßen und Masten sind erfunden'],
    outline: unite(cells.map((cell) => cell.area)),
    wards: wards.map(({ id, name }) => {
      const members = cells.filter((cell) => cell.fact.ward === id);
      const residents = members.reduce((sum, cell) => sum + cell.fact.residents, 0);
      return { id, name, residents, approximate: true, area: unite(members.map((cell) => cell.area)) };
    }),
    districts: cells.map(({ fact, area }) => ({ name: fact.name, residents: fact.residents, area })),
    water: land.water,
    streets: city.streets.map(({ kind, line }) => ({
      name: kind === 4 ? names.main() : names.side(),
      kind,
      lines: [line.map(plane.toPosition)],
    })),
    posts,
    lists: [{ name: 'lichterwelten', ids: lightPosts(city, cells).map((index) => posts[index]!.id) }],
    residents: residentCells(city, cells, plane),
    addresses: inventAddresses(city, cells, land, plane),
    places: inventPlaces(city, cells, plane, seededRandom(SEED + 6)),
  };
}

function nearestCell(point: [number, number], cells: DistrictCell[]): number {
  let best = 0;
  cells.forEach((cell, index) => {
    if (distance(point, cell.centre) < distance(point, cells[best]!.centre)) best = index;
  });
  return best;
}

/** The Lichterwelten run along the streets in the middle of the Altstadt. */
function lightPosts(city: BuiltCity, cells: DistrictCell[]): number[] {
  const home = cells.findIndex((cell) => cell.fact.name === LIGHT_DISTRICT);
  const centre = cells[home]!.centre;
  const nearness = city.streets.map(({ line }) => distance(line[Math.floor(line.length / 2)]!, centre));
  return city.posts
    .map((post, index) => ({ ...post, index }))
    .filter(({ point }) => nearestCell(point, cells) === home)
    .sort((a, b) => nearness[a.street]! - nearness[b.street]! || a.index - b.index)
    .slice(0, LIGHT_POSTS)
    .map(({ index }) => index);
}

/** The district's residents, spread over the corners of its built-up blocks; the sum is exact. */
function residentCells(city: BuiltCity, cells: DistrictCell[], plane: Plane): CityDraft['residents'] {
  return cells.flatMap(({ fact }, district) => {
    const corners = city.districts[district]!.corners;
    return corners.flatMap((corner, index) => {
      const upTo = (corners: number, count: number) => Math.floor((fact.residents * count) / corners);
      const people = upTo(corners.length, index + 1) - upTo(corners.length, index);
      const [lon, lat] = plane.toPosition(corner.point);
      return people > 0 ? [{ lon, lat, people }] : [];
    });
  });
}

/** A house every few steps, with about as many homes behind all doors of a district as its residents need. */
function inventAddresses(city: BuiltCity, cells: DistrictCell[], land: Landscape, plane: Plane): DraftAddress[] {
  const random = seededRandom(SEED + 5);
  const corners = city.districts.flatMap((district) => district.corners.map(({ point }) => point));
  const mayStand = (point: [number, number]) => land.isInside(point) && !land.isWet(point);
  const houses = buildHouses(city.streets, corners, mayStand, random);
  const districts = houses.map(({ point }) => nearestCell(point, cells));
  const housesOf = cells.map((_, index) => districts.filter((district) => district === index).length);
  return houses.map(({ point, street, number }, index): DraftAddress => {
    const district = districts[index]!;
    const perHouse = cells[district]!.fact.residents / PEOPLE_PER_HOME / housesOf[district]!;
    const homes = Math.round(perHouse * random.between(0.5, 1.5));
    const [lon, lat] = plane.toPosition(point);
    return { lon, lat, street, number, homes: Math.min(MOST_HOMES, Math.max(1, homes)) };
  });
}
