import { describe, expect, test } from 'vitest';
import { mutators } from '../../src/domain/mutators/registry.ts';
import { answersFor, type Deed, may } from '../../src/domain/permissions.ts';
import { leadOfWest, office, volunteer } from '../fixtures/small-campaign.ts';

const deeds = Object.keys(mutators) as (keyof typeof mutators)[];
const allowed = (role: 'volunteer' | 'lead' | 'office') => deeds.filter((deed) => may({ role }, deed as Deed));

describe('permissions', () => {
  test('name every deed: the office may do all of them', () => {
    expect(allowed('office')).toEqual(deeds);
  });

  test('let everybody tell every fact', () => {
    const facts = deeds.filter((deed) => mutators[deed].nature === 'fact');
    expect(allowed('volunteer')).toEqual(expect.arrayContaining(facts));
  });

  test('grow with the role', () => {
    expect(allowed('lead')).toEqual(expect.arrayContaining(allowed('volunteer')));
    expect(allowed('lead')).toEqual(expect.arrayContaining(['makeTour', 'closeTour', 'setTeam', 'assignMember']));
    for (const deed of ['enterComplaint', 'setTandem', 'setDepot', 'clearFlag', 'setCampaign'] as const) {
      expect(allowed('lead'), deed).not.toContain(deed);
    }
  });

  test('have a lead answer for the own ward, one without a ward for all, and a volunteer for none', () => {
    expect([office, leadOfWest, volunteer].map((actor) => answersFor(actor, '01'))).toEqual([true, true, false]);
    expect(answersFor(leadOfWest, '02')).toBe(false);
    expect(answersFor(leadOfWest, null)).toBe(false);
    expect(answersFor({ ...leadOfWest, ward: null }, '02')).toBe(true);
  });
});
