import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoCity } from '../../geo/demo/demo-city.ts';
import { squareMetres } from '../../geo/unite.ts';
import { writePack } from '../../geo/write-pack.ts';
import { areaContains } from '../../src/domain/geometry/area.ts';
import { readCityPack } from '../../src/domain/geometry/city-pack.ts';
import { metresBetween } from '../../src/domain/geometry/lon-lat.ts';
import { indexPosts, placeOf } from '../../src/domain/geometry/post-index.ts';

const city = demoCity();
const written = writePack(city);
const bytes = (name: string) => written.files.get(name)!.slice().buffer;
const { manifest } = written;
const pack = readCityPack(manifest, { posts: bytes(manifest.files.posts.name), map: bytes(manifest.files.map.name) });
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
