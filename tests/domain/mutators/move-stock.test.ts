import { describe, expect, test } from 'vitest';
import { leadOfWest, NOON, office, otherVolunteer, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { cellar, foxes, garage, MOLES, moles, OWLS, owls, pairs, stockedWorld } from '../../fixtures/stocked-world.ts';

describe('moveStock', () => {
  test('takes pieces from one account to another and keeps who moved them, when, and why', () => {
    const world = stockedWorld();
    expect(world.move(cellar, owls, 30, volunteer, { transferId: uuid(1), note: 'erste Tour' })).toEqual({
      status: 'applied',
      flags: [],
    });
    expect([world.holds('print'), world.holds(cellar), world.holds(owls)]).toEqual([-100, 70, 30]);
    expect(world.view.get('transfer', uuid(1))).toEqual({
      id: uuid(1),
      from: cellar,
      to: owls,
      ...pairs,
      count: 30,
      note: 'erste Tour',
      by: volunteer.id,
      at: NOON,
      receivedAt: NOON,
      overStock: false,
    });
  });

  test('counts each format and motif for itself', () => {
    const world = stockedWorld();
    world.move('print', cellar, 5, office, { format: 'a0', motif: null });
    expect(world.holds(cellar)).toBe(100);
    expect(world.holds(cellar, { format: 'a0', motif: null })).toBe(5);
    expect(world.holds(cellar, { format: 'a0', motif: 'rent' })).toBe(0);
  });

  test('books and marks what the books can not cover: the posters are where people say they are', () => {
    const world = stockedWorld();
    expect(world.move(garage, owls, 3, volunteer, { transferId: uuid(1) })).toEqual({
      status: 'applied',
      flags: ['over-stock'],
    });
    expect([world.holds(garage), world.holds(owls)]).toEqual([-3, 3]);
    expect(world.view.get('transfer', uuid(1))?.overStock).toBe(true);
  });

  test('is one movement when both sides of a hand-over tell it', () => {
    const world = stockedWorld();
    const once = { transferId: uuid(1) };
    world.move(cellar, owls, 30, volunteer, once);
    expect(world.move(cellar, owls, 30, leadOfWest, once)).toEqual({ status: 'applied', flags: [] });
    expect(world.holds(owls)).toBe(30);
    expect(world.view.get('transfer', uuid(1))?.by).toBe(volunteer.id);
  });

  test('keeps another movement under the same id for the office, instead of losing it', () => {
    const world = stockedWorld();
    const once = { transferId: uuid(1) };
    world.move(cellar, owls, 30, volunteer, once);
    expect(world.move(cellar, owls, 20, volunteer, once)).toMatchObject({ status: 'parked', reason: 'already-exists' });
    expect(world.holds(owls)).toBe(30);
  });

  test('keeps for the office what speaks of an account that is not there', () => {
    const world = stockedWorld();
    for (const nowhere of [`depot:${uuid(77)}`, 'ward:99', `team:${uuid(77)}`]) {
      expect(world.move(cellar, nowhere, 1)).toEqual({ status: 'parked', reason: 'unknown-account', detail: nowhere });
      expect(world.move(nowhere, cellar, 1)).toEqual({ status: 'parked', reason: 'unknown-account', detail: nowhere });
    }
    expect(world.holds(cellar)).toBe(100);
  });

  test('never moves by hand what hangs: that is told by hanging and taking down', () => {
    const world = stockedWorld();
    expect(world.move('street', cellar, 1)).toMatchObject({ status: 'parked', reason: 'unknown-account' });
    expect(world.move(cellar, 'street', 1)).toMatchObject({ status: 'parked', reason: 'unknown-account' });
  });

  test('has two ends', () => {
    expect(stockedWorld().move(cellar, cellar, 1)).toMatchObject({ status: 'parked', reason: 'invalid' });
  });

  test('books the print order only for the office', () => {
    const world = stockedWorld();
    expect(world.move('print', 'ward:01', 1, leadOfWest)).toMatchObject({ reason: 'not-allowed' });
    expect(world.move('print', owls, 1, volunteer)).toMatchObject({ reason: 'not-allowed' });
    expect(world.move(cellar, 'print', 10, office)).toMatchObject({ status: 'applied' });
    expect(world.holds('print')).toBe(-90);
  });

  test('lets a volunteer move only what comes to or from the own team', () => {
    const world = stockedWorld();
    expect(world.move(cellar, foxes, 1, volunteer)).toMatchObject({ status: 'parked', reason: 'not-allowed' });
    expect(world.move(cellar, garage, 1, volunteer)).toMatchObject({ reason: 'not-allowed' });
    expect(world.move(cellar, owls, 5, volunteer)).toMatchObject({ status: 'applied' });
    expect(world.move(owls, foxes, 2, volunteer)).toMatchObject({ status: 'applied' });
    expect(world.move(foxes, 'scrap', 1, otherVolunteer)).toMatchObject({ status: 'applied' });
    expect(world.move(cellar, garage, 1, leadOfWest)).toMatchObject({ status: 'applied' });
    expect([world.holds(owls), world.holds(foxes), world.holds('scrap')]).toEqual([3, 1, 1]);
  });

  test('lets a team that was closed hand over what it still holds', () => {
    const world = stockedWorld();
    world.move(cellar, moles, 4);
    world.view.put('member', { ...world.view.get('member', volunteer.id)!, team: MOLES });
    expect(world.move(moles, garage, 4, volunteer)).toEqual({ status: 'applied', flags: [] });
    expect([world.holds(moles), world.holds(garage)]).toEqual([0, 4]);
  });

  test('asks nothing of a team that nobody is in any more', () => {
    const world = stockedWorld();
    world.view.put('member', { ...world.view.get('member', volunteer.id)!, team: null });
    expect(world.move(owls, cellar, 1, volunteer)).toMatchObject({ reason: 'not-allowed' });
    expect(world.view.get('team', OWLS)).toBeDefined();
  });
});
