import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/mutator.ts';
import { handsOf, teamOf } from '../../../src/domain/rules/ledger.ts';
import { hang } from '../../fixtures/hang.ts';
import { leadOfWest, NOON, office, otherVolunteer, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { cellar, FOXES, MOLES, OWLS, owls, pairs, stockedWorld } from '../../fixtures/stocked-world.ts';

const NEW = uuid(1);
const team = { teamId: NEW, name: 'Igel', ward: '01', code: 'KGEH', closed: false };
const leadOfCity: Actor = { id: 'member-lead-of-all', role: 'lead', ward: null };

describe('setTeam', () => {
  test('founds a team and changes it', () => {
    const world = stockedWorld();
    expect(world.run('setTeam', team, leadOfWest)).toEqual({ status: 'applied', flags: [] });
    expect(world.view.get('team', NEW)).toEqual({ id: NEW, name: 'Igel', ward: '01', code: 'KGEH', closedAt: null });
    world.run('setTeam', { ...team, name: 'Stachel', code: 'STAC' }, leadOfWest);
    expect(world.view.get('team', NEW)).toMatchObject({ name: 'Stachel', code: 'STAC' });
  });

  test('remembers when a team was closed, and opens it again', () => {
    const world = stockedWorld();
    world.run('setTeam', team, office);
    world.run('setTeam', { ...team, closed: true }, office, NOON + 1);
    world.run('setTeam', { ...team, closed: true, name: 'Stachel' }, office, NOON + 2);
    expect(world.view.get('team', NEW)).toMatchObject({ name: 'Stachel', closedAt: NOON + 1 });
    world.run('setTeam', team, office, NOON + 3);
    expect(world.view.get('team', NEW)?.closedAt).toBeNull();
  });

  test('refuses a code that another team has, even a closed one, and lets a team keep its own', () => {
    const world = stockedWorld();
    for (const code of ['EUHE', 'MAUW']) {
      expect(world.run('setTeam', { ...team, code }, office)).toEqual({
        status: 'refused',
        reason: 'already-exists',
        detail: code,
      });
    }
    world.run('setTeam', team, office);
    expect(world.run('setTeam', { ...team, name: 'Stachel' }, office)).toMatchObject({ status: 'applied' });
  });

  test('is for those who answer for the ward, before and after', () => {
    const world = stockedWorld();
    const foxes = { teamId: FOXES, name: 'Füchse', code: 'FUXS', closed: false };
    expect(world.run('setTeam', team, volunteer)).toMatchObject({ reason: 'not-allowed' });
    expect(world.run('setTeam', { ...team, ward: '02' }, leadOfWest)).toMatchObject({ reason: 'not-allowed' });
    expect(world.run('setTeam', { ...team, ward: null }, leadOfWest)).toMatchObject({ reason: 'not-allowed' });
    expect(world.run('setTeam', { ...foxes, ward: '01' }, leadOfWest)).toMatchObject({ reason: 'not-allowed' });
    expect(world.run('setTeam', { ...foxes, ward: '01' }, leadOfCity)).toMatchObject({ status: 'applied' });
  });

  test('knows its wards', () => {
    expect(stockedWorld().run('setTeam', { ...team, ward: '99' }, office)).toMatchObject({ reason: 'unknown-ward' });
  });
});

describe('joinTeam', () => {
  test('puts whoever says its code into the team, and out again', () => {
    const world = stockedWorld();
    world.run('joinTeam', { code: 'FUXS' }, volunteer);
    expect(world.view.get('member', volunteer.id)?.team).toBe(FOXES);
    world.run('joinTeam', { code: null }, volunteer);
    expect(world.view.get('member', volunteer.id)?.team).toBeNull();
  });

  test('refuses a code that no team has and a team that is closed, and changes nothing', () => {
    const world = stockedWorld();
    expect(world.run('joinTeam', { code: 'ZZZZ' }, volunteer)).toMatchObject({
      reason: 'unknown-team',
      detail: 'ZZZZ',
    });
    expect(world.run('joinTeam', { code: 'MAUW' }, volunteer)).toMatchObject({ reason: 'closed', detail: 'Maulwürfe' });
    expect(world.view.get('member', volunteer.id)?.team).toBe(OWLS);
  });

  test('needs a member', () => {
    const nobody: Actor = { id: 'nobody', role: 'volunteer', ward: null };
    expect(stockedWorld().run('joinTeam', { code: 'EUHE' }, nobody)).toMatchObject({ reason: 'unknown-member' });
  });
});

describe('assignMember', () => {
  const put = (memberId: string, to: string | null, by: Actor, world = stockedWorld()) =>
    world.run('assignMember', { memberId, team: to }, by);

  test('puts somebody into a team, and takes them out', () => {
    const world = stockedWorld();
    put(leadOfWest.id, OWLS, office, world);
    expect(world.view.get('member', leadOfWest.id)?.team).toBe(OWLS);
    put(leadOfWest.id, null, office, world);
    expect(world.view.get('member', leadOfWest.id)?.team).toBeNull();
  });

  test('is for those who answer for the team that they go to and for the one that they leave', () => {
    expect(put(volunteer.id, null, otherVolunteer)).toMatchObject({ reason: 'not-allowed' });
    expect(put(volunteer.id, null, leadOfWest)).toMatchObject({ status: 'applied' });
    expect(put(volunteer.id, FOXES, leadOfWest)).toMatchObject({ reason: 'not-allowed' });
    expect(put(otherVolunteer.id, OWLS, leadOfWest)).toMatchObject({ reason: 'not-allowed' });
    expect(put(otherVolunteer.id, OWLS, leadOfCity)).toMatchObject({ status: 'applied' });
  });

  test('lets anybody who may assign call somebody out of a team that is closed', () => {
    const world = stockedWorld();
    world.view.put('team', { ...world.view.get('team', FOXES)!, closedAt: NOON });
    expect(put(otherVolunteer.id, OWLS, leadOfWest, world)).toMatchObject({ status: 'applied' });
  });

  test('refuses whom and what it does not know, and a closed team', () => {
    expect(put('nobody', OWLS, office)).toMatchObject({ reason: 'unknown-member' });
    expect(put(volunteer.id, uuid(77), office)).toMatchObject({ reason: 'unknown-team' });
    expect(put(volunteer.id, MOLES, office)).toMatchObject({ reason: 'closed' });
  });
});

describe('the hands that a poster comes out of', () => {
  test('are the team, then the ward, then its tandem, and the first of these when all are empty', () => {
    const world = stockedWorld();
    const hands = () => handsOf(world.view, volunteer, '01', pairs);
    world.run('setTandem', { ward: '01', with: '02' }, office);
    expect(hands()).toBe(owls);
    world.move(cellar, 'ward:02', 1);
    expect(hands()).toBe('ward:02');
    world.move(cellar, 'ward:01', 1);
    expect(hands()).toBe('ward:01');
    world.move(cellar, owls, 1);
    expect(hands()).toBe(owls);
  });

  test('are not those of a closed team', () => {
    const world = stockedWorld();
    world.view.put('team', { ...world.view.get('team', OWLS)!, closedAt: NOON });
    expect(teamOf(world.view, volunteer)).toBeNull();
    expect(handsOf(world.view, volunteer, '01', pairs)).toBe('ward:01');
  });

  test('cover a hang, or leave a flag on it', () => {
    const world = stockedWorld();
    world.move(cellar, owls, 1);
    expect(world.run('hangPoster', hang(1, 1, 1), volunteer)).toEqual({ status: 'applied', flags: [] });
    expect(world.run('hangPoster', hang(2, 5, 1), volunteer)).toEqual({ status: 'applied', flags: ['over-stock'] });
    expect([world.holds(owls), world.holds('street')]).toEqual([-1, 2]);
  });
});
