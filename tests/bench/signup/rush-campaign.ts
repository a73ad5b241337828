import type { City } from '../../../src/domain/city.ts';
import type { MemberRow } from '../../../src/domain/model/member.ts';
import type { Seed } from '../../../src/server/start/create-campaign.ts';
import { DAY, HOUR, PLAN, ToldCampaign } from './told-campaign.ts';

const PEOPLE = 300;

export interface RushCampaign {
  readonly seed: Seed;
  readonly office: MemberRow;
  readonly people: readonly MemberRow[];
  /** One with forty places. */
  readonly big: string;
  /** Four with ten; two and two of them at the same time, and in two of them places are kept for who knows it. */
  readonly small: readonly string[];
}

/** Three hundred people and eighty places, nobody signed up yet. Of the people every fifth has knocked at doors before. */
export function rushCampaign(city: City, now: number): RushCampaign {
  const told = new ToldCampaign(city);
  const before = now - DAY;
  const office = told.join('Büro', 'office', before);
  const people = Array.from({ length: PEOPLE }, (_, n) => told.join(`Freiwillige ${n + 1}`, 'volunteer', before));
  for (const person of people.filter((_, n) => n % 5 === 0)) {
    told.act(person, before, 'answerSurvey', {
      memberId: person.id,
      group: null,
      ward: null,
      elsewhere: true,
      phone: null,
      kinds: ['doors'],
      experienced: ['doors'],
      week: [15, 15, 15, 15, 15, 15, 15],
      languages: ['de'],
      mobility: ['foot'],
    });
  }
  const at = (hours: number) => ({ start: now + 2 * DAY + hours * HOUR, end: now + 2 * DAY + (hours + 2) * HOUR });
  const big = { id: told.newId(), ...PLAN, ...at(0), max: 40 };
  const small = [5, 6, 12, 13].map((hours, n) => ({
    id: told.newId(),
    ...PLAN,
    ...at(hours),
    minExperienced: n % 2 === 0 ? 3 : 0,
  }));
  told.act(office, before, 'makeShifts', { shifts: [big, ...small], series: null });
  return { seed: told.seed(), office, people, big: big.id, small: small.map(({ id }) => id) };
}
