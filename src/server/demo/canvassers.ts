import type { MutatorArgs } from '../../domain/mutators/registry.ts';
import type { Hand } from './crew.ts';
import { MINUTE_MS, type Scene } from './scene.ts';

const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const GROUPS = [
  'Ortsverband Nord',
  'Ortsverband Süd',
  'Jugendverband',
  'Ratsfraktion',
  'Aktivenkreis',
  'Ortsverband Ost (in Gründung)',
];
const ACTIVITIES = ['Plätzchen backen', 'Infobriefe falten'];

/** When somebody has time, Monday first: what DAY_PARTS are set on each day. */
const WEEKS = {
  'after work': [12, 12, 12, 12, 12, 0, 0],
  'early week': [12, 12, 12, 0, 0, 2, 0],
  'late week': [0, 0, 12, 12, 12, 7, 0],
  weekend: [0, 0, 0, 0, 8, 15, 15],
  pension: [7, 7, 7, 7, 7, 3, 0],
  always: [15, 15, 15, 15, 15, 15, 15],
} as const;

/** Kinds by letter, so that everybody fits on a line. */
type Letters = string;
const KINDS: Readonly<Record<string, string>> = {
  D: 'doors',
  H: 'hanging',
  T: 'take-down',
  S: 'stand',
  M: 'meeting',
};

interface Answer {
  readonly group: number | null;
  /** By its place in the pack. */
  readonly ward: number;
  readonly kinds: Letters;
  readonly did: Letters;
  readonly week: keyof typeof WEEKS;
  readonly languages: string;
  readonly ways: string;
}

/** Everybody with what they answered; who has only a name has not answered. All of them are made up. */
const PEOPLE: readonly (readonly [name: string, ...answer: (string | number)[]])[] = [
  ['Annegret Schulze-Wittenberg', 0, 1, 'DSMT', 'DSM', 'pension', 'de', 'foot transit'],
  ['Karim Haddad', 1, 6, 'DHSM', 'DHS', 'after work', 'de ar fr', 'bike'],
  ['Jule Brandes', 2, 3, 'DHM', 'DH', 'after work', 'de en', 'bike transit'],
  ['Thorben Kessler', 3, 3, 'DSM', 'DSM', 'early week', 'de en', 'car'],
  ['Oleksandra Kowaltschuk', 4, 1, 'DSM', 'DS', 'after work', 'de uk ru', 'transit'],
  ['Bernd Ziegenhals', 1, 6, 'DHT', 'DHT', 'pension', 'de', 'car'],
  ['Mirjam Thiele', 0, 1, 'DM', 'D', 'early week', 'de', 'bike'],
  ['Fatma Yıldız', 1, 6, 'DSM12', 'DS', 'late week', 'de tr', 'foot transit'],
  ['Lasse Petermann', 2, 3, 'DHS', 'D', 'always', 'de en es', 'bike'],
  ['Ines Rothbart', 3, 8, 'DSM', 'DM', 'late week', 'de', 'car'],
  ['Dieter Vogelsang', 4, 0, 'DHTM', 'DHM', 'after work', 'de', 'car'],
  ['Paula Winter', 5, 5, 'DS1M', 'D', 'weekend', 'de pl', 'bike'],
  ['Nguyễn Minh Anh', 2, 6, 'DH', 'H', 'after work', 'de vi en', 'transit'],
  ['Kerstin Alt', 0, 0, 'DS', 'DS', 'weekend', 'de', 'foot'],
  ['Sören Hagedorn', 4, 3, 'DHM', 'DH', 'early week', 'de da', 'bike car'],
  ['Magda Lewandowska', 5, 5, 'S12', 'S', 'weekend', 'de pl', 'transit'],
  ['Rolf-Dieter Niemann-Oberländer', 1, 8, 'HTM', 'HT', 'pension', 'de', 'car'],
  ['Ayşe Demir', 4, 1, 'DM2', 'D', 'after work', 'de tr ku', 'foot bike'],
  ['Tobias Klee', 3, 3, 'SM', 'SM', 'late week', 'de en', 'car transit'],
  ['Hannelore Pfeiffer', 0, 0, 'S12M', 'S', 'pension', 'de', 'foot'],
  ['Jonte Behrens'],
  ['Carola Frühauf'],
  ['Giovanni Ricci'],
];

/** Came in the last days, and have never been out; the first two answered in the same minute. */
const NEWCOMERS: readonly (readonly [name: string, ...answer: (string | number)[]])[] = [
  ['Leonie Sander', 2, 3, 'DS', '', 'after work', 'de en', 'bike'],
  ['Hamza Rahimi', -1, 6, 'DHS', '', 'always', 'de fa en', 'transit'],
  ['Ulrike Morgenstern', 0, 1, 'DM', '', 'early week', 'de', 'car'],
  ['Emil Dornbusch'],
  ['Svenja Claasen'],
];

export interface Canvassers {
  readonly groups: readonly string[];
  readonly activities: readonly string[];
  /** Wards' leads, who lead shifts too. */
  readonly leads: readonly Hand[];
  readonly people: readonly Hand[];
}

/** Groups, own kinds, and everybody who goes out to doors and stands, with what they said of themselves. */
export function gatherCanvassers(scene: Scene, from: number): Canvassers {
  const { crew, office, city, now } = scene;
  const groups = GROUPS.map((name) => {
    const groupId = crew.countedId(from);
    crew.do(office, from, 'setGroup', { groupId, name, closed: false });
    return groupId;
  });
  const activities = ACTIVITIES.map((name) => {
    const activityId = crew.countedId(from);
    crew.do(office, from, 'setActivity', { activityId, name, closed: false });
    return activityId;
  });
  const wardId = (index: number) => city.pack.wards[index % city.pack.wards.length]!.id;
  const kindsOf = (letters: Letters) => [...letters].map((letter) => KINDS[letter] ?? activities[Number(letter) - 1]!);

  const enter = (row: (typeof PEOPLE)[number], index: number, at: number, role: 'volunteer' | 'lead') => {
    const [name, ...rest] = row;
    const answer = rest.length > 0 ? answerOf(rest) : null;
    const hand = crew.join(name, role, at, role === 'lead' && answer ? wardId(answer.ward) : null);
    if (answer) {
      const { group, ward, kinds, did, week, languages, ways } = answer;
      crew.do(hand, at + (20 + index) * MINUTE_MS, 'answerSurvey', {
        memberId: hand.member.id,
        group: group === null ? null : groups[group]!,
        ward: wardId(ward),
        elsewhere: index % 3 !== 0,
        // 0391 555 is nobody's.
        phone: index % 7 === 6 ? null : `0391 555-${String(1040 + 13 * index)}`,
        kinds: kindsOf(kinds),
        experienced: kindsOf(did),
        week: [...WEEKS[week]],
        languages: languages.split(' '),
        mobility: ways.split(' ') as MutatorArgs<'answerSurvey'>['mobility'],
      });
    }
    return hand;
  };
  const regulars = PEOPLE.map((row, index) =>
    enter(row, index, from + index * MINUTE_MS, index < 2 ? 'lead' : 'volunteer'),
  );
  const newcomers = NEWCOMERS.map((row, index) =>
    enter(row, PEOPLE.length + index, now - 3 * DAY_MS + index * 14 * HOUR_MS, 'volunteer'),
  );
  // The first is greeted, the second will be; of the others nobody has thought yet.
  for (const [index, newcomer] of newcomers.slice(0, 2).entries()) {
    const greeter = regulars[2 + index]!.member.id;
    const memberId = newcomer.member.id;
    const at = newcomer.member.joinedAt + 2 * HOUR_MS;
    crew.do(office, at, 'setGreeter', { memberId, greeter, greeted: false });
    if (index === 0) crew.do(regulars[2]!, at + 5 * HOUR_MS, 'setGreeter', { memberId, greeter, greeted: true });
  }
  return { groups, activities, leads: regulars.slice(0, 2), people: [...regulars, ...newcomers] };
}

function answerOf([group, ward, kinds, did, week, languages, ways]: readonly (string | number)[]): Answer {
  return {
    group: group === -1 ? null : Number(group),
    ward: Number(ward),
    kinds: String(kinds),
    did: String(did),
    week: week as keyof typeof WEEKS,
    languages: String(languages),
    ways: String(ways),
  };
}
