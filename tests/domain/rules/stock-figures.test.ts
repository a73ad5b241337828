import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inHands, type StockFigures, stockFigures } from '../../../src/domain/rules/stock-figures.ts';
import { hang } from '../../fixtures/hang.ts';
import { chanceOf, randomLife } from '../../fixtures/random-life.ts';
import { leadOfWest, office, otherVolunteer, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { cellar, foxes, garage, owls, roomy, stockedWorld } from '../../fixtures/stocked-world.ts';

const none: StockFigures = {
  printed: 0,
  depots: 0,
  wards: 0,
  teams: 0,
  hanging: 0,
  lost: 0,
  scrapped: 0,
  returned: 0,
};
const COLUMNS = Object.keys(none) as (keyof StockFigures)[];

/** 100 printed; the owls hang two in the west, one of which goes missing; the foxes scrap one of theirs. */
function busyWorld() {
  const world = stockedWorld();
  world.move(cellar, garage, 30);
  world.move(garage, owls, 10);
  world.move(cellar, foxes, 5);
  world.move(cellar, 'ward:02', 4);
  world.run('hangPoster', hang(1, 1, 1), volunteer);
  world.run('hangPoster', hang(2, 5, 1), volunteer);
  const gone = { placementId: uuid(2), kind: 'miss' as const, note: null, photo: null, fix: null };
  world.run('reportPoster', gone, volunteer);
  world.move(foxes, 'scrap', 1);
  return world;
}

describe('stock figures', () => {
  test('say where all posters are', () => {
    expect(stockFigures(busyWorld().view).whole).toEqual({
      printed: 100,
      depots: 61 + 20,
      wards: 4,
      teams: 8 + 4,
      hanging: 1,
      lost: 1,
      scrapped: 1,
      returned: 0,
    });
  });

  test('say it for each ward, and for what belongs to none', () => {
    const { wards } = stockFigures(busyWorld().view);
    expect(wards).toEqual([
      { ...none, ward: '01', tandem: null, shared: 0, depots: 20, teams: 8, hanging: 1, lost: 1 },
      { ...none, ward: '02', tandem: null, shared: 0, wards: 4, teams: 4, scrapped: 1 },
      { ...none, ward: null, tandem: null, shared: 0, printed: 100, depots: 61 },
    ]);
  });

  test('show each ward of a tandem what the other one has', () => {
    const world = busyWorld();
    world.run('setTandem', { ward: '01', with: '02' }, office);
    const [west, east] = stockFigures(world.view).wards;
    expect(west).toMatchObject({ tandem: '02', shared: 8, depots: 20 });
    expect(east).toMatchObject({ tandem: '01', shared: 28, wards: 4 });
    expect(west!.shared).toBe(inHands(east!));
  });

  test('say it for each format and motif, and count only these where that is asked', () => {
    const world = busyWorld();
    world.move('print', cellar, 7, office, { format: 'a0', motif: null });
    const { kinds } = stockFigures(world.view);
    expect(kinds.map(({ format, motif, printed }) => [format, motif, printed])).toEqual([
      ['a0', null, 7],
      ['a1-pair', 'rent', 100],
    ]);
    const large = stockFigures(world.view, ({ format }) => format === 'a0');
    expect(large.whole).toEqual({ ...none, printed: 7, depots: 7 });
    expect(large.wards.at(-1)).toMatchObject({ ward: null, depots: 7 });
  });

  test('add up, whatever was done: the places to what was printed, wards and kinds to the whole', () => {
    const history = fc.array(fc.record({ who: fc.nat(3), seed: fc.nat() }), { maxLength: 100, size: 'max' });
    fc.assert(
      fc.property(history, (deeds) => {
        const world = stockedWorld(roomy);
        let ids = 30_000;
        for (const { who, seed } of deeds) {
          const actor = [office, leadOfWest, volunteer, otherVolunteer][who]!;
          const { name, args } = randomLife(
            world.view,
            actor,
            chanceOf(seed, () => uuid(++ids)),
          );
          world.run(name, args, actor);
        }
        const { whole, wards, kinds } = stockFigures(world.view);
        const sum = (rows: readonly StockFigures[], column: keyof StockFigures) =>
          rows.reduce((total, row) => total + row[column], 0);
        for (const column of COLUMNS) {
          expect(sum(wards, column)).toBe(whole[column]);
          expect(sum(kinds, column)).toBe(whole[column]);
        }
        const { printed, ...places } = whole;
        expect(Object.values(places).reduce((total, count) => total + count, 0)).toBe(printed);
      }),
      { numRuns: 100 },
    );
  });
});
