import { describe, expect, test } from 'vitest';
import { audienceOf, visibleRow } from '../../src/domain/visibility.ts';
import { hang } from '../fixtures/hang.ts';
import { leadOfWest, NOON, office, otherVolunteer, smallWorld, uuid, volunteer } from '../fixtures/small-campaign.ts';

describe('what a role may see', () => {
  const world = smallWorld();
  world.run('hangPoster', hang(1, 3, 3));
  const placement = world.view.get('placement', uuid(1))!;
  const member = {
    id: volunteer.id,
    name: 'Team Nord',
    role: 'volunteer',
    ward: null,
    team: null,
    joinedAt: NOON,
    revokedAt: null,
  } as const;

  test('a volunteer sees where others hang posters, but neither who nor their receiver’s fix', () => {
    expect(visibleRow(otherVolunteer, 'placement', placement)).toEqual({
      ...placement,
      by: null,
      fix: null,
      steps: [],
    });
    expect(visibleRow(volunteer, 'placement', placement)).toEqual(placement);
  });

  test('only leads and the office see the names of members; each sees the own', () => {
    expect(visibleRow(otherVolunteer, 'member', member)).toBeUndefined();
    for (const actor of [volunteer, leadOfWest, office]) expect(visibleRow(actor, 'member', member)).toBe(member);
  });

  test('a volunteer gets only the own steps of a poster, and not whose the others were; leads and the office get all', () => {
    const { view, run } = smallWorld();
    run('hangPoster', hang(1, 3, 3));
    const said = { note: 'Hinter dem Zaun', photo: null, fix: null };
    run('reportPoster', { placementId: uuid(1), kind: 'damage', ...said }, otherVolunteer, NOON + 1);
    run('checkPoster', { placementId: uuid(1), fix: null }, volunteer, NOON + 2);
    const row = view.get('placement', uuid(1))!;
    const seen = visibleRow(volunteer, 'placement', row)!;
    expect(seen.steps.map(({ kind }) => kind)).toEqual(['hang', 'check']);
    expect(JSON.stringify(seen)).not.toContain(otherVolunteer.id);
    expect(JSON.stringify(visibleRow(otherVolunteer, 'placement', row))).not.toContain(volunteer.id);
    for (const actor of [leadOfWest, office]) expect(visibleRow(actor, 'placement', row)).toBe(row);
  });

  test('the city’s notice is for leads and the office, and so is who put it right and where they stood', () => {
    const { view, run } = smallWorld();
    const told = { place: 'Street 3', reason: 'Kreuzung verdeckt', deadline: '2027-02-01', notice: 'Sehr geehrte …' };
    run('enterComplaint', { complaintId: uuid(1), spot: null, ...told }, office);
    const fixed = {
      complaintId: uuid(1),
      note: 'Hängt höher',
      photo: null,
      fix: { lon: 11.6, lat: 52.1, accuracy: 5 },
    };
    run('fixComplaint', fixed, volunteer);
    const row = view.get('complaint', uuid(1))!;
    const hidden = { ...row, notice: null, by: null };
    expect(visibleRow(volunteer, 'complaint', row)).toEqual(hidden);
    expect(visibleRow(otherVolunteer, 'complaint', row)).toEqual({
      ...hidden,
      fixed: { ...row.fixed, by: null, lon: null, lat: null },
    });
    for (const actor of [leadOfWest, office]) expect(visibleRow(actor, 'complaint', row)).toBe(row);
  });

  test('a hand-over shows to others what went where, not who wrote it or what they noted', () => {
    const { view, run } = smallWorld();
    const order = {
      from: 'print',
      to: 'ward:01',
      format: 'a1-pair',
      motif: null,
      count: 5,
      note: 'Schlüssel bei Kim',
    } as const;
    run('moveStock', { transferId: uuid(1), ...order }, office);
    const row = view.get('transfer', uuid(1))!;
    expect(visibleRow(volunteer, 'transfer', row)).toEqual({ ...row, by: null, note: null });
  });

  test('another role or ward is another audience', () => {
    const audiences = [volunteer, { ...volunteer, role: 'lead' as const }, { ...volunteer, ward: '02' }].map(
      audienceOf,
    );
    expect(new Set(audiences).size).toBe(3);
  });
});
