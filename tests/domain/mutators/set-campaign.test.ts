import { describe, expect, test } from 'vitest';
import { campaignOf } from '../../../src/domain/campaign-of.ts';
import { earliestStart } from '../../../src/domain/rules/earliest-start.ts';
import { hang } from '../../fixtures/hang.ts';
import { NOON, office, START, smallCampaign, smallWorld, uuid, volunteer } from '../../fixtures/small-campaign.ts';

describe('setCampaign', () => {
  test('changes only what is named', () => {
    const world = smallWorld();
    world.run('setCampaign', { target: 30, rules: { spacing: 80 }, wardTargets: [{ ward: '02', target: 5 }] }, office);
    expect(campaignOf(world.view)).toEqual({
      ...smallCampaign,
      target: 30,
      rules: { ...smallCampaign.rules, spacing: 80 },
    });
    expect(world.view.get('ward', '02')).toMatchObject({ name: 'East', target: 5 });
    expect(world.view.get('ward', '01')).toMatchObject({ target: 12 });
  });

  test('changes nothing at all when one field is wrong', () => {
    const world = smallWorld();
    const wrong = [
      [
        { target: 1, wardTargets: [{ ward: '99', target: 1 }] },
        { reason: 'unknown-ward', detail: '99' },
      ],
      [
        { target: 1, timezone: 'Europe/Magdeburg' },
        { reason: 'invalid', detail: 'timezone' },
      ],
      [
        { target: 1, takeDownDay: '2027-04-10' },
        { reason: 'invalid', detail: 'takeDownDay' },
      ],
    ] as const;
    for (const [args, answer] of wrong) {
      expect(world.run('setCampaign', structuredClone(args) as never, office)).toMatchObject(answer);
      expect(campaignOf(world.view)).toEqual(smallCampaign);
    }
  });

  test('is the office’s', () => {
    expect(smallWorld().run('setCampaign', { target: 1 }, volunteer)).toMatchObject({ reason: 'not-allowed' });
  });
});

describe('announceStart', () => {
  test('flags what then hung too early, and frees it when the start moves back', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    const open = () => world.view.get('placement', uuid(1))!.flags.filter((flag) => flag.cleared === null);
    world.run('announceStart', { at: NOON + 86_400_000 }, office);
    expect(open()).toMatchObject([{ code: 'embargo' }]);
    world.run('announceStart', { at: START }, office);
    expect(open()).toEqual([]);
  });

  test('keeps to the by-law: not earlier than three months before election day', () => {
    const world = smallWorld({ officialStart: null });
    const tooEarly = Date.parse('2027-01-10T23:59:00+01:00');
    expect(world.run('announceStart', { at: tooEarly }, office)).toMatchObject({
      reason: 'before-by-law',
      detail: '2027-01-11',
    });
    expect(world.run('announceStart', { at: tooEarly + 60_000 }, office).status).toBe('applied');
  });

  test('counts months as people do at the end of a month', () => {
    const rules = { ...smallCampaign.rules, monthsBefore: 3 };
    expect(earliestStart({ electionDay: '2027-05-31', rules })).toBe('2027-02-28');
    expect(earliestStart({ electionDay: '2027-02-14', rules })).toBe('2026-11-14');
    expect(earliestStart({ electionDay: null, rules })).toBeNull();
  });
});
