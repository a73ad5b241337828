import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discrepancies, recountStock } from '../../../src/domain/rules/recount-stock.ts';
import { hang } from '../../fixtures/hang.ts';
import { booksOff, impossible } from '../../fixtures/judge-books.ts';
import { chanceOf, randomLife } from '../../fixtures/random-life.ts';
import { leadOfWest, NOON, office, otherVolunteer, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { cellar, owls, roomy, stockedWorld } from '../../fixtures/stocked-world.ts';

const history = fc.array(fc.record({ who: fc.nat(3), seed: fc.nat() }), { maxLength: 120, size: 'max' });
const people = [office, leadOfWest, volunteer, otherVolunteer];

function live(deeds: readonly { who: number; seed: number }[]) {
  const world = stockedWorld(roomy);
  let ids = 30_000;
  for (const [n, { who, seed }] of deeds.entries()) {
    const actor = people[who]!;
    const { name, args } = randomLife(
      world.view,
      actor,
      chanceOf(seed, () => uuid(++ids)),
    );
    world.run(name, args, actor, NOON + n * 60_000);
  }
  return world;
}

describe('the ledger', () => {
  test('never loses or makes a poster, whatever is done: each kind sums up to 0, all but print to what was ordered', () => {
    fc.assert(
      fc.property(history, (deeds) => {
        const { view } = live(deeds);
        expect(booksOff(view)).toBe(0);
        const kinds = new Map<string, { all: number; print: number }>();
        for (const { account, format, motif, count } of view.all('stock')) {
          const kind = kinds.get(`${format}/${motif}`) ?? { all: 0, print: 0 };
          kinds.set(`${format}/${motif}`, kind);
          kind.all += count;
          if (account === 'print') kind.print += count;
        }
        for (const { all, print } of kinds.values()) {
          expect(all).toBe(0);
          expect(all - print).toBe(0 - print);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is what a recount of all transfers and steps says, at any time', () => {
    fc.assert(
      fc.property(history, (deeds) => {
        const { view } = live(deeds);
        expect(discrepancies(view)).toEqual([]);
        const booked = [...view.all('stock')].filter(({ count }) => count !== 0);
        expect(new Map(booked.map((row) => [row.id, row]))).toEqual(recountStock(view));
      }),
      { numRuns: 100 },
    );
  });

  test('leaves no poster in a state that its own history does not lead to', () => {
    fc.assert(
      fc.property(history, (deeds) => {
        expect(impossible(live(deeds).view)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the recount', () => {
  test('says where the books are wrong, and by how much', () => {
    const world = stockedWorld();
    world.move(cellar, owls, 10);
    world.run('hangPoster', hang(1, 1, 1), volunteer);
    expect(discrepancies(world.view)).toEqual([]);
    const id = `${owls}/a1-pair/rent`;
    world.view.put('stock', { ...world.view.get('stock', id)!, count: 3 });
    expect(discrepancies(world.view)).toEqual([{ id, booked: 3, recounted: 9 }]);
    expect(booksOff(world.view)).toBeGreaterThan(0);
  });
});

describe('the judge of these tests', () => {
  test('sees a state that nothing led to', () => {
    const world = stockedWorld();
    world.run('hangPoster', hang(1, 1, 1), volunteer);
    expect(impossible(world.view)).toEqual([]);
    world.view.put('placement', { ...world.view.get('placement', uuid(1))!, state: 'damaged' });
    expect(impossible(world.view)).toHaveLength(1);
  });
});
