import { describe, expect, it } from 'vitest';
import {
  countWeek,
  EVERYBODY,
  matches,
  type PeopleFilter,
  type Person,
  peopleOf,
} from '../../../../src/app/office/volunteers/people.ts';
import { proposeGreeter } from '../../../../src/app/office/volunteers/propose-greeter.ts';
import { whoFits } from '../../../../src/app/office/volunteers/who-fits.ts';
import type { ProfileRow } from '../../../../src/domain/model/profile.ts';
import { emptyProfile } from '../../../../src/domain/rules/empty-profile.ts';
import { workLoad } from '../../../../src/domain/rules/work-load.ts';
import { aShift, aSignUp } from '../../../fixtures/a-shift.ts';
import { putMember } from '../../../fixtures/shift-world.ts';
import { leadOfWest, NOON, office, smallWorld } from '../../../fixtures/small-campaign.ts';

const THURSDAY_EVENING = [0, 0, 0, 8, 0, 0, 0];

/** Anna, Bela, Cem, … with these answers; null: none. */
function world(...answers: (Partial<ProfileRow> | null)[]) {
  const { view } = smallWorld();
  for (const member of [...view.all('member')]) view.put('member', { ...member, revokedAt: 1 });
  const profiles: ProfileRow[] = [];
  const ids = answers.map((said, n) => {
    const { id } = putMember(view, n);
    const profile = { ...emptyProfile(id), answeredAt: 1, ...said };
    view.put('profile', profile);
    if (said) profiles.push(profile);
    return id;
  });
  const people = (actor = office): Person[] => peopleOf(workLoad(view, NOON), profiles, actor);
  const found = (filter: Partial<PeopleFilter>) =>
    people()
      .filter((one) => matches(one, { ...EVERYBODY, ...filter }))
      .map(({ member }) => member.name.split(' ')[0]);
  return { view, ids, people, found };
}

describe('the matrix', () => {
  it('says who can come on Thursday evening to doors in ward 4', () => {
    const doors = { kinds: ['doors'], week: THURSDAY_EVENING };
    const { found } = world(
      { ...doors, ward: '04' },
      { ...doors, ward: '01' },
      { ...doors, ward: '01', elsewhere: true },
      { ...doors, ward: '04', kinds: ['stand'] },
      null,
    );
    expect(found({ kind: 'doors', day: '3', part: '3', ward: '04' })).toEqual(['Anna', 'Cem']);
    expect(found({ day: '4' })).toEqual([]);
    expect(found({ part: '3' })).toEqual(['Anna', 'Bela', 'Cem', 'Dora']);
  });

  it('finds by name, experience, language, group, ways, and who has said nothing', () => {
    const { found } = world(
      { experienced: ['doors'], languages: ['tr'] },
      { experienced: ['stand'], mobility: ['car'] },
      { group: 'young' },
      null,
    );
    expect(found({ name: ' an' })).toEqual(['Anna']);
    expect(found({ experience: 'yes' })).toEqual(['Anna', 'Bela']);
    expect(found({ experience: 'no' })).toEqual(['Cem', 'Dora']);
    expect(found({ language: 'tr' })).toEqual(['Anna']);
    expect(found({ mobility: 'car' })).toEqual(['Bela']);
    expect(found({ group: 'young' })).toEqual(['Cem']);
    expect(found({ who: 'unanswered' })).toEqual(['Dora']);
    expect(found({ who: 'newcomers' })).toEqual(['Cem', 'Dora']);
    expect(found({ who: 'never-asked' })).toHaveLength(4);
  });

  it('counts who has time, by day and part', () => {
    const { people } = world({ week: THURSDAY_EVENING }, { week: THURSDAY_EVENING }, null);
    expect(countWeek(people())[3]).toEqual([0, 0, 0, 2]);
    expect(countWeek(people())[4]).toEqual([0, 0, 0, 0]);
  });

  it('shows a lead whose answers came along, and not those of others as missing', () => {
    const { people } = world({ ward: '01' }, null);
    expect(people(leadOfWest).map(({ member }) => member.name)).toEqual(['Anna Muster0']);
  });
});

describe('who greets a newcomer', () => {
  it('is experienced, of the same group or ward, and has the fewest so far', () => {
    const { people } = world(
      { ward: '01', group: 'young' },
      { experienced: ['doors'] },
      { experienced: ['doors'], ward: '01' },
      { experienced: ['doors'], ward: '01', group: 'young' },
    );
    const all = people();
    expect(proposeGreeter(all[0]!, all)?.greeter.member.name).toContain('Dora');
    const [anna, bela, , dora] = all;
    expect(proposeGreeter(anna!, [anna!, bela!])?.greeter).toBe(bela);
    expect(proposeGreeter(anna!, [anna!])).toBeUndefined();
    expect(proposeGreeter(anna!, all)?.sameGroup).toBe(true);
    expect(dora?.member.name).toContain('Dora');
  });

  it('takes turns among those who suit alike', () => {
    const { people, ids } = world({}, { experienced: ['doors'] }, { experienced: ['doors'] }, null);
    const all = people();
    const [, bela, cem] = all;
    expect(proposeGreeter(all[0]!, all)?.greeter).toBe(bela);
    const greeted = all.map((one) =>
      one.member.id === ids[3] ? { ...one, profile: { ...emptyProfile(ids[3]!), greeter: ids[1]! } } : one,
    );
    expect(proposeGreeter(greeted[0]!, greeted)?.greeter).toBe(cem);
  });
});

describe('putting several on a shift', () => {
  it('says beforehand who gets a place, and why the others do not', () => {
    const { view, ids, people } = world({}, {}, {}, {});
    const [anna, bela] = ids as [string, string];
    const shift = aShift({ id: 'evening', max: 2, signUps: [aSignUp(anna)] });
    view.put('shift', shift);
    view.put('shift', aShift({ id: 'elsewhere', signUps: [aSignUp(bela)] }));
    const { fit, unfit, askable } = whoFits(view, shift, people());
    expect(fit.map(({ member }) => member.name)).toEqual(['Cem Muster2']);
    expect(unfit.map(({ person, why }) => [person.member.name, why])).toEqual([
      ['Anna Muster0', 'there-already'],
      ['Bela Muster1', 'collides'],
      ['Dora Muster3', 'shift-full'],
    ]);
    expect(askable).toHaveLength(3);
  });
});
