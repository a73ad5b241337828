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

  test('another role or ward is another audience', () => {
    const audiences = [volunteer, { ...volunteer, role: 'lead' as const }, { ...volunteer, ward: '02' }].map(
      audienceOf,
    );
    expect(new Set(audiences).size).toBe(3);
  });
});
