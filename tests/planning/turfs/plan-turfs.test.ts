import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSections } from '../../../src/domain/rules/cut-sections.ts';
import { insideLasso } from '../../../src/domain/rules/tour-area.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import { searchSteps } from '../../../src/planning/run-search.ts';
import type { Search } from '../../../src/planning/search.ts';
import { planTurfs } from '../../../src/planning/turfs/plan-turfs.ts';
import type { TurfsPlan, TurfsSettings } from '../../../src/planning/turfs/turfs-plan.ts';
import { ringAround } from '../../fixtures/house-rows.ts';
import { planningCityOf } from '../../fixtures/planning-city-of.ts';
import { hasData, importRealCity } from '../../real-data/import-real-city.ts';
import { turfTown } from './turf-town.ts';

const settings = (size: number, but: Partial<TurfsSettings> = {}): TurfsSettings => ({
  wards: ['01'],
  size: { unit: 'doors', value: size },
  doorsPerHour: 20,
  ...but,
});
const start = (city: PlanningCity, size: number, seed = 1, kept: Parameters<typeof planTurfs>[1]['kept'] = []) =>
  planTurfs(city, { settings: settings(size), kept, start: null }, seed) as Search<TurfsPlan>;
const balance = ({ turfs }: TurfsPlan) => {
  const doors = turfs.map((turf) => turf.doors);
  return Math.max(...doors) / Math.min(...doors);
};
const homesIn = (city: PlanningCity) => city.addresses!.homes.reduce((sum, one) => sum + Math.max(1, one), 0);

/** For each address the turfs that it lies in. */
function turfsAround({ addresses }: PlanningCity, { turfs }: TurfsPlan): number[][] {
  const tests = turfs.map(({ ring }) => insideLasso(ring));
  return Array.from({ length: addresses!.count }, (_, i) => {
    const at = { lon: addresses!.lon[i]! / 1e7, lat: addresses!.lat[i]! / 1e7 };
    return tests.flatMap((inside, turf) => (inside(at) ? [turf] : []));
  });
}

describe('a town of blocks', () => {
  const city = turfTown(5);
  const plan = searchSteps(start(city, 160), 60);

  test('is cut into as many turfs as its doors fill, none much larger than another', () => {
    expect(plan.turfs).toHaveLength(Math.round(homesIn(city) / 160));
    expect(balance(plan)).toBeLessThanOrEqual(1.25);
    expect(plan.turfs.every(({ parts }) => parts === 1)).toBe(true);
    expect(plan.left).toBe(0);
  });

  test('has every house in exactly one turf, and no side of a block in two', () => {
    const around = turfsAround(city, plan);
    expect(around.every((turfs) => turfs.length === 1)).toBe(true);
    const { addresses } = city;
    const bySide = new Map<string, Set<number>>();
    for (let i = 0; i < addresses!.count; i++) {
      const number = Number(addresses!.number(i));
      const block = Math.floor((number - 1) / 8);
      const key = `${addresses!.street[i]} ${number % 2} ${block}`;
      bySide.set(key, (bySide.get(key) ?? new Set()).add(around[i]![0]!));
    }
    expect([...bySide.values()].every((turfs) => turfs.size === 1)).toBe(true);
  });

  test('has sections that hold exactly the doors of their turf', () => {
    for (const { ring, doors } of plan.turfs) {
      const sections = cutSections({ ring, streets: city.pack.streets, addresses: city.addresses });
      expect(sections.reduce((sum, { homes }) => sum + homes, 0)).toBe(doors);
      expect(ring.length).toBeLessThanOrEqual(500);
    }
  });

  test('counts its turfs on from those that stay, and leaves their doors alone', () => {
    const kept = [ringAround(-50, -50, 150, 150)];
    const rest = searchSteps(start(city, 160, 1, kept), 20);
    expect(rest.turfs.map(({ name }) => name).sort()[0]).toBe('Mitte 10');
    expect(rest.turfs.some(({ name }) => name === 'Mitte 1')).toBe(false);
    const inKept = insideLasso(kept[0]!);
    turfsAround(city, rest).forEach((turfs, i) => {
      const at = { lon: city.addresses!.lon[i]! / 1e7, lat: city.addresses!.lat[i]! / 1e7 };
      expect(turfs).toHaveLength(inKept(at) ? 0 : 1);
    });
  });

  test('is cut the same way by the same seed', () => {
    expect(searchSteps(start(city, 160), 60)).toEqual(plan);
  });
});

test('whatever the houses hold: every door is in one turf, and the plan never gets worse', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 5, maxLength: 30 }), fc.integer(), (homes, seed) => {
      const city = turfTown(3, (house) => homes[house % homes.length]!);
      const search = start(city, Math.max(60, homesIn(city) / 6), seed);
      let before = search.value();
      for (let step = 0; step < 8; step++) {
        search.step(step / 8);
        expect(search.value()).toBeLessThanOrEqual(before);
        before = search.value();
      }
      const plan = search.plan();
      expect(turfsAround(city, plan).every((turfs) => turfs.length === 1)).toBe(true);
      expect(plan.turfs.reduce((sum, { doors }) => sum + doors, 0)).toBe(homesIn(city));
    }),
    { numRuns: 25 },
  );
});

describe('what cannot be is named', () => {
  const city = turfTown(2);
  const refusal = (but: Partial<TurfsSettings>, of: PlanningCity = city) => {
    try {
      planTurfs(of, { settings: settings(50, but), kept: [], start: null }, 1);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test('a ward that nobody knows', () => {
    expect(refusal({ wards: ['77'] })).toMatchObject({ code: 'unknown-ward', values: { ward: '77' } });
  });
  test('a turf larger than its ward, with the size that would do', () => {
    const remedies = [{ setting: 'size.value', from: 99_999, to: homesIn(city) }];
    expect(refusal({ size: { unit: 'doors', value: 99_999 } })).toMatchObject({
      code: 'turf-larger-than-ward',
      remedies,
    });
  });
  test('a turf of fewer households than may be counted', () => {
    const remedies = [{ setting: 'size.value', from: 0.1, to: 0.3 }];
    expect(refusal({ size: { unit: 'hours', value: 0.1 } })).toMatchObject({ code: 'turf-too-small', remedies });
  });
  test('a city where nobody knows who lives where', () => {
    expect(refusal({}, { ...city, addresses: null })).toMatchObject({ code: 'no-people' });
  });
  test('no ward at all', () => {
    expect(refusal({ wards: [] })).toMatchObject({ code: 'no-wards' });
  });
});

describe.skipIf(!hasData('neukoelln'))('Neukölln from ../shared/geodata/neukoelln', () => {
  test('is cut into turfs whose sections hold exactly their doors', async () => {
    const city = planningCityOf(await importRealCity('neukoelln'));
    const plan = searchSteps(start(city, 200), 60);
    expect(plan.turfs).toHaveLength(66);
    expect(plan.left).toBe(4);
    for (const { ring, doors, name } of plan.turfs) {
      const sections = cutSections({ ring, streets: city.pack.streets, addresses: city.addresses });
      expect(
        sections.reduce((sum, { homes }) => sum + homes, 0),
        name,
      ).toBe(doors);
    }
  });
});
