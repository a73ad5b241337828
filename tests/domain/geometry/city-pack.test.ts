import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CityDraft, Position } from '../../../geo/city-draft.ts';
import { stringTable, writeContainer } from '../../../geo/write-container.ts';
import { type WrittenPack, writePack } from '../../../geo/write-pack.ts';
import { checkPackFile } from '../../../src/domain/geometry/check-pack-file.ts';
import { type CityPack, readCityPack } from '../../../src/domain/geometry/city-pack.ts';
import { compareHouseNumbers } from '../../../src/domain/geometry/house-number.ts';
import type { SectionArray } from '../../../src/domain/geometry/pack-container.ts';
import { PackError } from '../../../src/domain/geometry/pack-error.ts';
import { type Addresses, readAddresses } from '../../../src/domain/geometry/read-addresses.ts';
import { readResidents } from '../../../src/domain/geometry/read-residents.ts';

const units = (degrees: number) => Math.round(degrees * 1e7);
const box = (west: number, south: number, size: number): Position[][] => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];

const lon = fc.integer({ min: 110_000_000, max: 119_999_999 }).map((value) => value / 1e7);
const lat = fc.integer({ min: 520_000_000, max: 529_999_999 }).map((value) => value / 1e7);
const place = fc.tuple(lon, lat).map(([x, y]): Position => [x, y]);
const name = fc.string({ maxLength: 12, unit: 'grapheme' });
const ids = fc.oneof(
  fc
    .uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 30 })
    .map((numbers) => numbers.map((number) => `MD-${String(number).padStart(5, '0')}`)),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 13_000_000_000 }), { minLength: 1, maxLength: 30 })
    .map((numbers) => numbers.map((number) => `node/${number}`)),
  fc.uniqueArray(
    name.filter((id) => id !== ''),
    { minLength: 1, maxLength: 30 },
  ),
);
const area = fc
  .array(fc.tuple(lon, lat, fc.double({ min: 0.001, max: 0.1, noNaN: true })), { minLength: 1, maxLength: 3 })
  .map((boxes) => boxes.map(([x, y, size]) => box(x, y, size)));

const draft: fc.Arbitrary<CityDraft> = fc
  .record({ ids, streets: fc.nat({ max: 6 }), wards: fc.nat({ max: 4 }) })
  .chain((size) =>
    fc.record({
      id: fc.constant('some-city'),
      name: name.filter((text) => text !== ''),
      timezone: fc.constant('Europe/Berlin'),
      schematic: fc.boolean(),
      wardBorders: fc.constantFrom('official' as const, 'approximate' as const),
      attribution: fc.array(name, { maxLength: 2 }),
      outline: area,
      wards: fc.array(fc.record({ id: name, name, residents: fc.nat(), approximate: fc.boolean(), area }), {
        minLength: size.wards,
        maxLength: size.wards,
      }),
      districts: fc.array(fc.record({ name, residents: fc.nat(), area }), { maxLength: 3 }),
      water: fc.array(area, { maxLength: 2 }),
      streets: fc.array(
        fc.record({
          name,
          kind: fc.nat({ max: 4 }),
          lines: fc.array(fc.array(place, { minLength: 2, maxLength: 5 }), { maxLength: 3 }),
        }),
        { minLength: size.streets, maxLength: size.streets },
      ),
      posts: fc
        .tuple(
          ...size.ids.map((id) =>
            fc.record({
              id: fc.constant(id),
              lon,
              lat,
              street: fc.integer({ min: -1, max: size.streets - 1 }),
              ward: fc.integer({ min: -1, max: size.wards - 1 }),
            }),
          ),
        )
        .map((posts) => [...posts]),
      lists: fc.array(fc.record({ name, ids: fc.subarray(size.ids) }), { maxLength: 2 }),
      residents: fc.array(fc.record({ lon, lat, people: fc.nat() }), { maxLength: 5 }),
      addresses: fc.array(
        fc.record({
          lon,
          lat,
          street: fc.integer({ min: -1, max: size.streets - 1 }),
          number: fc.oneof(
            name,
            fc.tuple(fc.nat(300), fc.constantFrom('', 'a', ' b', '-7')).map((parts) => parts.join('')),
          ),
          homes: fc.nat({ max: 255 }),
        }),
        { maxLength: 12 },
      ),
    }),
  );

function bytes(pack: WrittenPack, file: { name: string }): ArrayBuffer {
  return pack.files.get(file.name)!.slice().buffer;
}

function read(pack: WrittenPack): CityPack {
  const { posts, map } = pack.manifest.files;
  return readCityPack(JSON.parse(JSON.stringify(pack.manifest)), { posts: bytes(pack, posts), map: bytes(pack, map) });
}

/** A packed area as the GeoJSON it came from, in whole units. */
function unpack({ coords, rings, polygons }: CityPack['outline']): number[][][][] {
  return Array.from({ length: polygons.length - 1 }, (_, p) =>
    Array.from({ length: polygons[p + 1]! - polygons[p]! }, (_, r) => points(coords, rings, polygons[p]! + r)),
  );
}

function points(coords: Int32Array, starts: Uint32Array, index: number): number[][] {
  return Array.from({ length: starts[index + 1]! - starts[index]! }, (_, i) => {
    const at = (starts[index]! + i) * 2;
    return [coords[at]!, coords[at + 1]!];
  });
}

const inUnits = (shape: Position[][][]) => shape.map((rings) => rings.map((ring) => ring.map((p) => p.map(units))));

describe('a pack that was written', () => {
  test('reads back as it was, whatever the city', () => {
    fc.assert(
      fc.property(draft, (city) => {
        const pack = read(writePack(city));
        expect(pack.posts.count).toBe(city.posts.length);
        city.posts.forEach((post, index) => {
          expect(pack.posts.id(index)).toBe(post.id);
          expect(pack.posts.indexOf(post.id)).toBe(index);
          expect([pack.posts.lon[index], pack.posts.lat[index]]).toEqual([units(post.lon), units(post.lat)]);
          expect(pack.posts.street[index]).toBe(post.street < 0 ? 0xffff : post.street);
          expect(pack.posts.ward[index]).toBe(post.ward < 0 ? 0xff : post.ward);
        });
        expect(pack.wards.map(({ area, ...ward }) => ({ ...ward, area: unpack(area) }))).toEqual(
          city.wards.map((ward) => ({ ...ward, area: inUnits(ward.area) })),
        );
        expect(pack.districts.map(({ area, ...rest }) => ({ ...rest, area: unpack(area) }))).toEqual(
          city.districts.map((district) => ({ ...district, area: inUnits(district.area) })),
        );
        expect(pack.water.map(unpack)).toEqual(city.water.map(inUnits));
        expect(unpack(pack.outline)).toEqual(inUnits(city.outline));
        expect(
          pack.streets.map((street) => ({
            name: street.name,
            kind: street.kind,
            lines: Array.from({ length: street.lines.length - 1 }, (_, l) => points(street.coords, street.lines, l)),
          })),
        ).toEqual(city.streets.map((street) => ({ ...street, lines: inUnits([street.lines])[0] })));
        expect(pack.lists.map((list) => [list.name, [...list.posts].map((post) => pack.posts.id(post))])).toEqual(
          city.lists.map((list) => [list.name, list.ids]),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('gives back its residents', () => {
    const pack = writePack({ ...smallCity(), residents: [{ lon: 11.5, lat: 52.25, people: 70_000 }] });
    const file = pack.manifest.files.residents!;
    const cells = readResidents(file, bytes(pack, file));
    expect([cells.count, cells.lon[0], cells.lat[0], cells.residents[0]]).toEqual([
      1, 115_000_000, 522_500_000, 70_000,
    ]);
  });

  test('gives back its addresses, by street and along the numbers, whatever the city', () => {
    fc.assert(
      fc.property(draft, (city) => {
        const pack = writePack(city);
        const file = pack.manifest.files.addresses;
        expect(pack.manifest.counts.addresses).toBe(file && city.addresses.length);
        if (!file) {
          expect(city.addresses).toEqual([]);
          return;
        }
        const addresses = readAddresses(file, bytes(pack, file));
        const rows = addressRows(addresses);
        const given = city.addresses.map((address) => [
          units(address.lon),
          units(address.lat),
          address.street < 0 ? 0xffff : address.street,
          address.number,
          address.homes,
        ]);
        expect(rows.map(String).sort()).toEqual(given.map(String).sort());
        for (let i = 1; i < addresses.count; i++) {
          const [before, here] = [addresses.street[i - 1]!, addresses.street[i]!];
          expect(before).toBeLessThanOrEqual(here);
          if (before === here)
            expect(compareHouseNumbers(addresses.number(i - 1), addresses.number(i))).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('without addresses does not mention them', () => {
    const { manifest } = writePack(smallCity());
    expect(Object.keys(manifest.files)).toEqual(['posts', 'map']);
    expect('addresses' in manifest.counts).toBe(false);
  });

  test('knows no post by an id that only looks like one of its own', () => {
    const { posts } = read(writePack(smallCity()));
    for (const id of ['MD-7', 'MD-007', 'MD-00008', 'XX-00007', 'MD-', '', 'MD-7e0', 'MD-+0007']) {
      expect(posts.indexOf(id)).toBe(-1);
    }
    expect(() => posts.id(2)).toThrow(RangeError);
  });

  test('is made of views on the stored bytes, not of copies', () => {
    const written = writePack(smallCity());
    const files = {
      posts: bytes(written, written.manifest.files.posts),
      map: bytes(written, written.manifest.files.map),
    };
    const pack = readCityPack(written.manifest, files);
    for (const column of [pack.posts.lon, pack.posts.lat, pack.posts.street, pack.posts.ward, pack.lists[0]!.posts]) {
      expect(column.buffer).toBe(files.posts);
    }
    expect(pack.wards[0]!.area.coords.buffer).toBe(files.map);
    expect(pack.streets[0]!.coords.buffer).toBe(files.map);
  });
});

describe('bytes that are not the pack', () => {
  const written = writePack(smallCity());
  const { manifest } = written;
  const files = () => ({ posts: bytes(written, manifest.files.posts), map: bytes(written, manifest.files.map) });
  const shortened = (kind: 'posts' | 'map', length: number) => ({
    ...manifest,
    files: { ...manifest.files, [kind]: { ...manifest.files[kind], bytes: length } },
  });

  test('truncated anywhere are refused with the name of the file, even when the manifest has their length', () => {
    for (const kind of ['posts', 'map'] as const) {
      const whole = files()[kind];
      for (let length = 0; length < whole.byteLength; length++) {
        const cut = { ...files(), [kind]: whole.slice(0, length) };
        expect(() => readCityPack(manifest, cut)).toThrow(PackError);
        expect(() => readCityPack(shortened(kind, length), cut)).toThrow(manifest.files[kind].name);
      }
    }
  });

  test('of addresses, truncated anywhere or damaged in header or table, are refused with the name of the file', () => {
    const pack = writePack({ ...smallCity(), addresses: [HOUSE, { ...HOUSE, number: '12b' }] });
    const file = pack.manifest.files.addresses!;
    const whole = bytes(pack, file);
    for (let length = 0; length < whole.byteLength; length++) {
      expect(() => readAddresses(file, whole.slice(0, length))).toThrow(PackError);
      expect(() => readAddresses({ ...file, bytes: length }, whole.slice(0, length))).toThrow(file.name);
    }
    const tableEnd = 16 + 20 * new DataView(whole).getUint16(6, true);
    for (let at = 0; at < tableEnd; at++) {
      if (at >= 12 && at < 16) continue;
      const damaged = whole.slice();
      new Uint8Array(damaged)[at]! ^= 0xff;
      expect(() => readAddresses(file, damaged), `byte ${at}`).toThrow(file.name);
    }
  });

  test('of addresses are refused by the place where their columns do not fit each other', () => {
    const file = { name: 'addresses-0123456789abcdef.bin', bytes: 0, sha256: '' };
    const columns = {
      lon: new Int32Array(2),
      lat: new Int32Array(2),
      street: new Uint16Array(2),
      homes: new Uint8Array(2),
      ...stringTable('number', ['1', '2']),
    };
    const refused = (change: Record<string, SectionArray>) => {
      const whole = writeContainer('addresses', { ...columns, ...change });
      return expect(() => readAddresses({ ...file, bytes: whole.byteLength }, whole.slice().buffer));
    };
    refused({ lat: new Int32Array(1) }).toThrow(/section "lat" at byte \d+ has 1 elements, 2 are needed/);
    refused({ homes: new Uint8Array(3) }).toThrow(/section "homes" at byte \d+ has 3 elements, 2 are needed/);
    refused({ street: new Uint8Array(2) }).toThrow(/section "street" at byte \d+ is not a Uint16Array/);
    refused(stringTable('number', ['1'])).toThrow(/section "numberAt" names 1 addresses, 2 are needed/);
    refused({ number: new Uint8Array(9) }).toThrow(/section "numberAt" does not fit section "number"/);
  });

  test('with a damaged header, table or meta are refused as PackError, never as anything else', () => {
    for (const kind of ['posts', 'map'] as const) {
      const tableEnd = 16 + 20 * new DataView(files()[kind]).getUint16(6, true);
      for (let at = 0; at < tableEnd; at++) {
        // Bytes 12 to 15 are reserved and not looked at.
        if (at >= 12 && at < 16) continue;
        const damaged = files();
        new Uint8Array(damaged[kind])[at]! ^= 0xff;
        expect(() => readCityPack(manifest, damaged), `${kind}, byte ${at}`).toThrow(PackError);
      }
    }
  });

  test('of the wrong kind, of another program or of another city are told apart', () => {
    const swapped = { posts: files().map, map: files().map };
    const lengths = shortened('posts', swapped.posts.byteLength);
    expect(() => readCityPack(lengths, swapped)).toThrow(/byte 5: this is another file of a city pack, not its posts/);
    const foreign = { ...files(), map: new ArrayBuffer(manifest.files.map.bytes) };
    expect(() => readCityPack(manifest, foreign)).toThrow(
      /map-[0-9a-f]+\.bin: byte 0: this is not a file of a city pack/,
    );
    const other = writePack({
      ...smallCity(),
      streets: [],
      posts: [{ id: 'x', lon: 11, lat: 52, street: -1, ward: -1 }],
      lists: [],
    });
    const mixed = { ...manifest, files: { posts: manifest.files.posts, map: other.manifest.files.map } };
    expect(() => readCityPack(mixed, { posts: files().posts, map: bytes(other, other.manifest.files.map) })).toThrow(
      /these posts belong to another map/,
    );
  });

  test('of a later format are refused with both numbers', () => {
    const later = files();
    new Uint8Array(later.map)[4] = 2;
    expect(() => readCityPack(manifest, later)).toThrow(/format 2, but this program reads format 1/);
    expect(() => readCityPack({ ...manifest, format: 2 }, files())).toThrow(/manifest\.json: format/);
  });

  test('whose names would lead out of the pack are refused', () => {
    const posts = { ...manifest.files.posts, name: '../../etc/passwd' };
    expect(() => readCityPack({ ...manifest, files: { ...manifest.files, posts } }, files())).toThrow(
      /manifest\.json: files\.posts\.name/,
    );
  });

  test('with one changed bit fail the check after the download', async () => {
    const { posts } = files();
    await expect(checkPackFile(posts, manifest.files.posts)).resolves.toBeUndefined();
    new Uint8Array(posts)[posts.byteLength - 1]! ^= 1;
    await expect(checkPackFile(posts, manifest.files.posts)).rejects.toThrow(/does not match the manifest's sha256/);
    await expect(checkPackFile(posts.slice(1), manifest.files.posts)).rejects.toThrow(/the manifest promises/);
  });
});

function addressRows({ count, lon, lat, street, homes, number }: Addresses) {
  return Array.from({ length: count }, (_, i) => [lon[i]!, lat[i]!, street[i]!, number(i), homes[i]!]);
}

const HOUSE = { lon: 11.011, lat: 52.011, street: 0, number: '12a', homes: 3 };

function smallCity(): CityDraft {
  return {
    id: 'small',
    name: 'Small',
    timezone: 'Europe/Berlin',
    schematic: true,
    wardBorders: 'approximate',
    attribution: [],
    outline: [box(11, 52, 0.1)],
    wards: [{ id: '01', name: 'One', residents: 5, approximate: true, area: [box(11, 52, 0.1)] }],
    districts: [],
    water: [],
    streets: [
      {
        name: 'Straße',
        kind: 2,
        lines: [
          [
            [11.01, 52.01],
            [11.02, 52.02],
          ],
        ],
      },
    ],
    posts: [
      { id: 'MD-00007', lon: 11.011, lat: 52.011, street: 0, ward: 0 },
      { id: 'MD-00012', lon: 11.012, lat: 52.012, street: -1, ward: -1 },
    ],
    lists: [{ name: 'lichterwelten', ids: ['MD-00012'] }],
    residents: [],
    addresses: [],
  };
}
