import type { MemberRow } from '../../../domain/model/member.ts';
import type { ProfileRow } from '../../../domain/model/profile.ts';
import type { Actor } from '../../../domain/mutator.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { isTicked } from '../../../domain/rules/is-available.ts';
import type { WorkLoad } from '../../../domain/rules/work-load.ts';

/** One line of the matrix. */
export interface Person {
  readonly member: MemberRow;
  /** undefined: they said nothing, and nobody wrote anything down for them. */
  readonly profile: ProfileRow | undefined;
  readonly load: WorkLoad;
}

/** What the filter asks; '' is anything. */
export interface PeopleFilter {
  readonly name: string;
  readonly kind: string;
  /** Experience in that kind, or in any. */
  readonly experience: '' | 'yes' | 'no';
  /** 0 (Monday) to 6. */
  readonly day: string;
  /** Which of DAY_PARTS. */
  readonly part: string;
  readonly ward: string;
  readonly group: string;
  readonly language: string;
  readonly mobility: string;
  readonly who: '' | 'answered' | 'unanswered' | 'newcomers' | 'never-asked';
}

export const EVERYBODY: PeopleFilter = {
  name: '',
  kind: '',
  experience: '',
  day: '',
  part: '',
  ward: '',
  group: '',
  language: '',
  mobility: '',
  who: '',
};

/** Whoever is not locked out and whose answers this person may see, by their names. */
export function peopleOf(loads: readonly WorkLoad[], profiles: readonly ProfileRow[], actor: Actor): Person[] {
  const known = new Map(profiles.map((profile) => [profile.id, profile]));
  return loads
    .map((load) => ({ member: load.member, profile: known.get(load.member.id), load }))
    .filter(({ member, profile }) => profile !== undefined || answersFor(actor, member.ward))
    .sort((a, b) => a.member.name.localeCompare(b.member.name));
}

/** Said it themselves; what the office wrote down does not count. */
export const hasAnswered = ({ profile }: Person): boolean => (profile?.answeredAt ?? null) !== null;

/** Joined, was never at a shift, and has not done such a thing before. */
export const isNewcomer = ({ member, profile, load }: Person): boolean =>
  member.role === 'volunteer' && load.came === 0 && (profile?.experienced.length ?? 0) === 0;

/** Where they help: at home, anywhere when they said so, or everywhere when they named no home. */
const helpsIn = ({ member, profile }: Person, ward: string): boolean => {
  const home = profile?.ward ?? member.ward;
  return home === null || home === ward || profile?.elsewhere === true;
};

export function matches(person: Person, filter: PeopleFilter): boolean {
  const { profile, member } = person;
  const { name, kind, experience, ward, group, language, mobility, who } = filter;
  if (name !== '' && !member.name.toLowerCase().includes(name.trim().toLowerCase())) return false;
  if (kind !== '' && !profile?.kinds.includes(kind)) return false;
  if (experience !== '' && (experience === 'yes') !== isExperienced(profile, kind)) return false;
  if (!hasTime(profile, filter)) return false;
  if (ward !== '' && !helpsIn(person, ward)) return false;
  if (group !== '' && profile?.group !== group) return false;
  if (language !== '' && !profile?.languages.includes(language)) return false;
  if (mobility !== '' && !profile?.mobility.some((way) => way === mobility)) return false;
  if (who === 'answered' || who === 'unanswered') return hasAnswered(person) === (who === 'answered');
  if (who === 'newcomers') return isNewcomer(person);
  return who === '' || person.load.neverAsked;
}

const isExperienced = (profile: ProfileRow | undefined, kind: string): boolean =>
  kind === '' ? (profile?.experienced.length ?? 0) > 0 : (profile?.experienced.includes(kind) ?? false);

function hasTime(profile: ProfileRow | undefined, { day, part }: PeopleFilter): boolean {
  if (day === '' && part === '') return true;
  const days = day === '' ? [0, 1, 2, 3, 4, 5, 6] : [Number(day)];
  const parts = part === '' ? [0, 1, 2, 3] : [Number(part)];
  return profile !== undefined && days.some((d) => parts.some((p) => isTicked(profile.week, d, p)));
}

/** How many of them have time: by day (Monday first), then by part of the day. */
export function countWeek(people: readonly Person[]): number[][] {
  return Array.from({ length: 7 }, (_, day) =>
    [0, 1, 2, 3].map((part) => people.filter(({ profile }) => profile && isTicked(profile.week, day, part)).length),
  );
}
