import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import Flatbush from 'flatbush';
import { describe, expect, test } from 'vitest';
import { demoCity } from '../../geo/demo/demo-city.ts';
import { metresToSegment } from '../../geo/metres-to-segment.ts';
import { squareMetres } from '../../geo/unite.ts';
import { writePack } from '../../geo/write-pack.ts';
import { areaContains } from '../../src/domain/geometry/area.ts';
import { readCityPack } from '../../src/domain/geometry/city-pack.ts';
import { leadingNumber } from '../../src/domain/geometry/house-number.ts';
import { METRES_PER_DEGREE, metresBetween } from '../../src/domain/geometry/lon-lat.ts';
import { indexPosts, placeOf } from '../../src/domain/geometry/post-index.ts';
import { readAddresses } from '../../src/domain/geometry/read-addresses.ts';
import { PLACE_KINDS, readPlaces } from '../../src/domain/geometry/read-places.ts';
import { buildStreetGraph } from '../../src/planning/streets/build-street-graph.ts';

const city = demoCity();
const written = writePack(city);
const bytes = (name: string) => written.files.get(name)!.slice().buffer;
const { manifest } = written;
const pack = readCityPack(manifest, { posts: bytes(manifest.files.posts.name), map: bytes(manifest.files.map.name) });
const addresses = readAddresses(manifest.files.addresses!, bytes(manifest.files.addresses!.name));
const houses = Array.from({ length: addresses.count }, (_, index) => ({
  lon: addresses.lon[index]! / 1e7,
  lat: addresses.lat[index]! / 1e7,
  street: addresses.street[index]!,
  number: addresses.number(index),
  homes: addresses.homes[index]!,
}));
const posts = Array.from({ length: pack.posts.count }, (_, index) => index);

describe('the demo city', () => {
  test('is the same to the last byte in another process, another timezone and another language', () => {
    const script = `
      import { demoCity } from './geo/demo/demo-city.ts';
      import { writePack } from './geo/write-pack.ts';
      console.log(JSON.stringify(writePack(demoCity()).manifest));`;
    const again = execFileSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script],
      {
        cwd: resolve(import.meta.dirname, '../..'),
        env: { ...process.env, TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' },
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(again)).toEqual(JSON.parse(JSON.stringify(manifest)));
  }, 30_000);

  test('says that it is schematic, and that its ward borders are approximate', () => {
    expect(manifest).toMatchObject({
      id: 'magdeburg-demo',
      name: 'Magdeburg (schematische Demo)',
      schematic: true,
      wardBorders: 'approximate',
    });
    expect(pack.wards.every((ward) => ward.approximate)).toBe(true);
  });

  test('has 24,000 posts, 40 districts, ten wards and the residents of the census', () => {
    expect(pack.posts.count).toBe(24_000);
    expect([pack.posts.id(0), pack.posts.id(23_999), pack.posts.indexOf('MD-00001')]).toEqual([
      'MD-00001',
      'MD-24000',
      0,
    ]);
    expect(pack.districts).toHaveLength(40);
    expect(pack.wards.map((ward) => ward.id)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10']);
    const sum = pack.districts.reduce((all, district) => all + district.residents, 0);
    expect(pack.wards.reduce((all, ward) => all + ward.residents, 0)).toBe(sum);
    expect(manifest.counts.residents).toBe(sum);
  });

  test('has 600 posts with Lichterwelten elements, all of them in the Altstadt', () => {
    const lights = pack.lists.find((list) => list.name === 'lichterwelten')!;
    expect(lights.posts).toHaveLength(600);
    const oldTown = pack.districts.find((district) => district.name === 'Altstadt')!;
    const inside = [...lights.posts].filter((index) => areaContains(oldTown.area, placeOf(pack.posts, index)));
    expect(inside).toHaveLength(600);
  });

  test('has no post in the water and every post in the ward that it says', () => {
    for (const index of posts) {
      const place = placeOf(pack.posts, index);
      expect(pack.water.some((area) => areaContains(area, place))).toBe(false);
      expect(areaContains(pack.wards[pack.posts.ward[index]!]!.area, place)).toBe(true);
    }
  });

  test('has no two posts within 5 m, and nearly all of them at 20 to 40 m from the next', () => {
    const index = indexPosts(pack.posts);
    const gaps = posts.map((post) => {
      const next = index.nearest(placeOf(pack.posts, post), 500, (other) => other !== post);
      return next?.metres ?? Infinity;
    });
    expect(Math.min(...gaps)).toBeGreaterThan(5);
    expect(gaps.filter((gap) => gap <= 40).length).toBeGreaterThan(gaps.length * 0.98);
  });

  test('has wards that cover the city without gap or overlap', () => {
    const wards = city.wards.reduce((sum, ward) => sum + squareMetres(ward.area), 0);
    expect(wards / squareMetres(city.outline)).toBeCloseTo(1, 4);
    for (const ward of city.wards) expect(ward.area.flat()).toHaveLength(1);
  });

  test('has each street name once, and every post within 12 m of its street', () => {
    expect(new Set(pack.streets.map((street) => street.name)).size).toBe(pack.streets.length);
    for (const post of posts.filter((index) => index % 7 === 0)) {
      const { coords } = pack.streets[pack.posts.street[post]!]!;
      expect(metresToLine(placeOf(pack.posts, post), coords)).toBeLessThan(12);
    }
  });

  test('is dense where many live', () => {
    const perWard = pack.wards.map((_, ward) => posts.filter((post) => pack.posts.ward[post] === ward).length);
    expect(Math.min(...perWard)).toBeGreaterThan(1_200);
    expect(Math.max(...perWard)).toBeLessThan(4_000);
  });
});

describe('the addresses of the demo city', () => {
  test('are 15,000 to 25,000, with one to ten homes, about as many as its residents need', () => {
    expect(houses.length).toBe(manifest.counts.addresses);
    expect(houses.length).toBeGreaterThan(15_000);
    expect(houses.length).toBeLessThan(25_000);
    for (const { homes } of houses) expect(homes >= 1 && homes <= 10).toBe(true);
    const homes = houses.reduce((sum, house) => sum + house.homes, 0);
    expect(manifest.counts.residents / homes).toBeGreaterThan(1.8);
    expect(manifest.counts.residents / homes).toBeLessThan(2.4);
  });

  test('stand on both sides of their streets, odd numbers on one and even ones on the other', () => {
    const sides = new Map<number, Set<string>>();
    for (const house of houses) {
      const { away, side } = besideLine(house, pack.streets[house.street]!.coords);
      expect(away).toBeGreaterThan(6);
      expect(away).toBeLessThan(22);
      const parity = leadingNumber(house.number) % 2 === 0 ? 'even' : 'odd';
      sides.set(house.street, (sides.get(house.street) ?? new Set()).add(`${parity} ${side}`));
    }
    const count = (size: number) => [...sides.values()].filter((seen) => seen.size === size).length;
    expect(count(2)).toBeGreaterThan(pack.streets.length * 0.9);
    expect(count(3) + count(4)).toBe(0);
  });

  test('have each number once in a street, rising along it, and a letter here and there', () => {
    const doors = houses.map(({ street, number }) => `${street} ${number}`);
    expect(new Set(doors).size).toBe(doors.length);
    const lettered = houses.filter(({ number }) => /^\d+a$/.test(number)).length;
    expect(lettered).toBeGreaterThan(500);
    expect(houses.filter(({ number }) => /^\d+$/.test(number)).length + lettered).toBe(houses.length);
    // Sorted by number within its street, so on one side the way along the street only grows.
    const reached = new Map<string, number>();
    for (const house of houses) {
      const lane = `${house.street} ${leadingNumber(house.number) % 2}`;
      const { along } = besideLine(house, pack.streets[house.street]!.coords);
      expect(along).toBeGreaterThan(reached.get(lane) ?? -1);
      reached.set(lane, along);
    }
  });

  test('stand in the city and not in the water, and no two nearer than 14 m', () => {
    for (const house of houses) {
      expect(areaContains(pack.outline, house)).toBe(true);
      expect(pack.water.some((area) => areaContains(area, house))).toBe(false);
    }
    const tree = new Flatbush(houses.length);
    for (const { lon, lat } of houses) tree.add(lon, lat, lon, lat);
    tree.finish();
    houses.forEach((house, index) => {
      const near = tree.search(house.lon - 3e-4, house.lat - 2e-4, house.lon + 3e-4, house.lat + 2e-4);
      for (const other of near) if (other < index) expect(metresBetween(house, houses[other]!)).toBeGreaterThan(14);
    });
  });
});

test('the streets of the demo city hang together: from any of them every post is reached', () => {
  const { parts, chains } = buildStreetGraph(pack.streets, 'car');
  const onMainland = Array.from(chains.points, (node) => parts.mainland[node]!);
  expect(onMainland.filter((is) => is === 0).length).toBeLessThan(onMainland.length * 0.001);
});

describe('the places of the demo city', () => {
  const file = manifest.files.places!;
  const { count, lon, lat, kind } = readPlaces(file, bytes(file.name));
  const places = Array.from({ length: count }, (_, i) => ({ lon: lon[i]! / 1e7, lat: lat[i]! / 1e7, kind: kind[i]! }));
  const ofKind = (name: (typeof PLACE_KINDS)[number]) => places.filter((place) => PLACE_KINDS[place.kind] === name);

  test('are some hundred stops, all of them on main roads and no two nearer than 250 m', () => {
    const stops = ofKind('stop');
    expect(stops.length).toBeGreaterThan(200);
    const mains = pack.streets.filter((street) => street.kind === 4);
    stops.forEach((stop, index) => {
      const onMain = index % 8 > 0 || mains.some(({ coords }) => besideLine(stop, coords).away < 1);
      expect(onMain).toBe(true);
      for (const other of stops.slice(0, index)) expect(metresBetween(stop, other)).toBeGreaterThan(249);
    });
  });

  test('are a school for every 5,000 residents or so, in the city', () => {
    const schools = ofKind('school');
    expect(schools.length).toBeGreaterThan(30);
    expect(manifest.counts.residents / schools.length).toBeGreaterThan(4_000);
    for (const school of schools) expect(areaContains(pack.outline, school)).toBe(true);
    expect(manifest.counts.places).toBe(count);
  });
});

/** How far the place is from a street's one line, on which side of it, and how far along (in metres). */
function besideLine(place: { lon: number; lat: number }, coords: Int32Array) {
  const perLon = METRES_PER_DEGREE * Math.cos((place.lat * Math.PI) / 180);
  const flat = (at: number): [number, number] => [
    (coords[at]! / 1e7 - place.lon) * perLon,
    (coords[at + 1]! / 1e7 - place.lat) * METRES_PER_DEGREE,
  ];
  let best = { away: Infinity, side: 0, along: 0 };
  let behind = 0;
  for (let at = 2; at < coords.length; at += 2) {
    const [a, b] = [flat(at - 2), flat(at)];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const { away, share } = metresToSegment([0, 0], a, b);
    if (away < best.away) best = { away, side: Math.sign(a[0] * b[1] - a[1] * b[0]), along: behind + share * length };
    behind += length;
  }
  return best;
}

function metresToLine(place: { lon: number; lat: number }, coords: Int32Array): number {
  let least = Infinity;
  for (let i = 2; i < coords.length; i += 2) {
    for (let t = 0; t <= 1; t += 0.02) {
      const lon = (coords[i - 2]! + t * (coords[i]! - coords[i - 2]!)) / 1e7;
      const lat = (coords[i - 1]! + t * (coords[i + 1]! - coords[i - 1]!)) / 1e7;
      least = Math.min(least, metresBetween(place, { lon, lat }));
    }
  }
  return least;
}
