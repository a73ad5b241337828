import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadOfWest, NOON, office, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { cellar, stockedWorld } from '../../fixtures/stocked-world.ts';

const depot = { depotId: uuid(1), name: 'Büro', ward: '02', address: 'Breiter Weg 1', closed: false };

describe('setDepot', () => {
  test('opens a depot, changes it, and closes it with what it holds', () => {
    const world = stockedWorld();
    expect(world.run('setDepot', depot, office)).toEqual({ status: 'applied', flags: [] });
    world.move(cellar, `depot:${uuid(1)}`, 7);
    world.run('setDepot', { ...depot, address: null, closed: true }, office, NOON + 1);
    world.run('setDepot', { ...depot, name: 'Altes Büro', address: null, closed: true }, office, NOON + 2);
    expect(world.view.get('depot', uuid(1))).toEqual({
      id: uuid(1),
      name: 'Altes Büro',
      ward: '02',
      address: null,
      closedAt: NOON + 1,
    });
    expect(world.move(`depot:${uuid(1)}`, cellar, 7)).toEqual({ status: 'applied', flags: [] });
  });

  test('is the office’s, and knows its wards', () => {
    const world = stockedWorld();
    for (const by of [leadOfWest, volunteer]) {
      expect(world.run('setDepot', depot, by)).toMatchObject({ reason: 'not-allowed' });
    }
    expect(world.run('setDepot', { ...depot, ward: '99' }, office)).toMatchObject({ reason: 'unknown-ward' });
  });
});

describe('setTandem', () => {
  const pair = (ward: string, other: string | null, world = stockedWorld()) =>
    world.run('setTandem', { ward, with: other }, office);

  test('makes two wards name each other, until one is left alone', () => {
    const world = stockedWorld();
    pair('01', '02', world);
    expect(world.view.get('ward', '01')?.tandem).toBe('02');
    expect(world.view.get('ward', '02')?.tandem).toBe('01');
    pair('02', null, world);
    expect(world.view.get('ward', '01')?.tandem).toBeNull();
    expect(world.view.get('ward', '02')?.tandem).toBeNull();
  });

  test('refuses a ward with itself, wards that it does not know, and everybody but the office', () => {
    const world = stockedWorld();
    expect(pair('01', '01', world)).toMatchObject({ reason: 'invalid' });
    expect(pair('01', '99', world)).toMatchObject({ reason: 'unknown-ward', detail: '99' });
    expect(pair('99', null, world)).toMatchObject({ reason: 'unknown-ward', detail: '99' });
    expect(world.run('setTandem', { ward: '01', with: '02' }, leadOfWest)).toMatchObject({ reason: 'not-allowed' });
    expect(world.view.get('ward', '01')?.tandem).toBeNull();
  });

  test('never leaves a ward in two tandems, or in one that the other does not know of', () => {
    const wards = ['01', '02', '03', '04'];
    const choice = fc.tuple(fc.constantFrom(...wards), fc.option(fc.constantFrom(...wards)));
    fc.assert(
      fc.property(fc.array(choice), (choices) => {
        const world = stockedWorld();
        for (const id of ['03', '04']) world.view.put('ward', { id, name: id, tandem: null, target: 1 });
        for (const [ward, other] of choices) {
          const { status } = pair(ward, other, world);
          if (status === 'applied') expect(world.view.get('ward', ward)?.tandem).toBe(other);
        }
        for (const { id, tandem } of world.view.all('ward')) {
          if (tandem !== null) expect(world.view.get('ward', tandem)?.tandem).toBe(id);
        }
      }),
    );
  });
});
