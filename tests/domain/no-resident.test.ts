import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { COUNTED, doorCounts, tallyRow } from '../../src/domain/model/tally.ts';
import { sparedDoor } from '../../src/domain/model/turf.ts';
import { spareDoor } from '../../src/domain/mutators/spare-door.ts';
import { tallyDoors } from '../../src/domain/mutators/tally-doors.ts';
import { NO_DOORS } from '../../src/domain/rules/count-door.ts';
import { runMutation } from '../../src/sync/run-mutation.ts';
import { putTurf, TURF } from '../fixtures/canvassed-world.ts';
import { NOON, smallWorld, uuid, volunteer } from '../fixtures/small-campaign.ts';

/*
 * No stored or sent record can hold a resident's name, an opinion, or an exact door with an outcome. The schemas are
 * walked to their leaves: nothing open stands there but names of things that the office drew (ids, streets), and whoever
 * writes something else in their place finds nothing of it stored. tests/server/sync/discreet-deeds.test.ts shows that the
 * server's log keeps nothing either, tests/app/shifts/doors/send-counts.test.ts that only sums leave the phone.
 */

interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodMiniType>;
  readonly catchall?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
}
const defOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Def;

/** The leaves of a schema by their path. @throws for a kind of schema that nobody has thought about here */
function leavesOf(schema: z.ZodMiniType, path = ''): [path: string, leaf: z.ZodMiniType][] {
  const { type, shape, catchall, element, innerType } = defOf(schema);
  switch (type) {
    case 'object':
      // Closed: a key that is not named here is refused.
      expect(catchall && defOf(catchall).type, path).toBe('never');
      return Object.entries(shape!).flatMap(([key, value]) => leavesOf(value, path ? `${path}.${key}` : key));
    case 'array':
      return leavesOf(element!, `${path}[]`);
    case 'nullable':
      return leavesOf(innerType!, path);
    case 'string':
    case 'number':
    case 'int':
    case 'boolean':
    case 'enum':
      return [[path, schema]];
    default:
      throw new Error(`${path} is of a kind (${type}) that nobody has looked at here.`);
  }
}

/** What somebody might want to write down of a resident. */
const FIRST = ['Anna', 'Bernd', 'Frau', 'Herr', 'Familie', 'Dr.', 'Jürgen', 'Şeyma', 'Li', 'O', 'von', 'K.'];
const LAST = ['Müller', 'Meier', 'Schulz', 'Yılmaz', 'Nguyen', 'Öztürk-Klein', "O'Neill", 'Ng', 'zu Guttenberg'];
const OPINION = [
  'dafür',
  'dagegen',
  'wählt uns',
  'unfreundlich',
  'nie wieder',
  'CDU',
  'SPD-Mitglied',
  'ja',
  'nein',
  '+',
  '–',
];
const resident = fc
  .record({
    first: fc.constantFrom(...FIRST),
    last: fc.constantFrom(...LAST),
    opinion: fc.constantFrom(...OPINION),
    number: fc.integer({ min: 1, max: 200 }),
    shape: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ first, last, opinion, number, shape }) => {
    switch (shape) {
      case 0:
        return `${first} ${last}`;
      case 1:
        return last;
      case 2:
        return `${first} ${last}, ${opinion}`;
      case 3:
        return `${number} ${last}`;
      case 4:
        return `${number} ${opinion}`;
      case 5:
        return opinion;
      default:
        return `${number}: ${first} ${last} ${opinion}`;
    }
  });
const text = fc.oneof(
  resident,
  fc.string({ minLength: 3, maxLength: 60 }).filter((one) => /\p{L}{4}/u.test(one)),
);

const isOpen = ([, leaf]: [string, z.ZodMiniType]): boolean =>
  leaf.safeParse('Frau Meier').success || leaf.safeParse('wählt uns').success;
const pathsOf = (leaves: [string, z.ZodMiniType][]) => leaves.map(([path]) => path);

describe('what the schemas can hold', () => {
  test('of a count: ids of what the office drew, a day, and sums', () => {
    const leaves = leavesOf(tallyRow);
    expect(pathsOf(leaves.filter(isOpen))).toEqual(['id', 'turf', 'section', 'shift', 'ward', 'group', 'by']);
    expect(pathsOf(leaves.filter((leaf) => !isOpen(leaf)))).toEqual(['day', ...COUNTED]);
  });

  test('of a spared door: its street as the office drew it, a number that is one, a floor and a side', () => {
    const leaves = leavesOf(sparedDoor);
    expect(pathsOf(leaves.filter(isOpen))).toEqual(['street']);
    expect(pathsOf(leaves.filter((leaf) => !isOpen(leaf)))).toEqual(['number', 'floor', 'side']);
  });

  test('of what a phone sends: the same, and whether the section is through', () => {
    expect(pathsOf(leavesOf(tallyDoors.args).filter(isOpen))).toEqual(['turf', 'section', 'shift']);
    expect(pathsOf(leavesOf(spareDoor.args).filter(isOpen))).toEqual(['turf', 'door.street']);
  });

  test('every other leaf refuses names and opinions', () => {
    for (const schema of [tallyRow, sparedDoor, tallyDoors.args, spareDoor.args] as z.ZodMiniType[]) {
      for (const [path, leaf] of leavesOf(schema).filter((one) => !isOpen(one))) {
        fc.assert(
          fc.property(text, (words) => {
            expect(leaf.safeParse(words).success, `${path}: ${words}`).toBe(false);
          }),
        );
      }
    }
  });

  test('an outcome and a door never stand in one record', () => {
    const names = (schema: z.ZodMiniType) => pathsOf(leavesOf(schema)).map((path) => path.replace(/^.*\./, ''));
    const where = ['street', 'number', 'floor', 'side', 'door', 'lon', 'lat'];
    for (const schema of [tallyRow, tallyDoors.args] as z.ZodMiniType[]) {
      expect(names(schema).filter((name) => where.includes(name))).toEqual([]);
    }
    const outcome = [...COUNTED, 'counts', 'note', 'reason', 'name', 'at', 'time'];
    for (const schema of [sparedDoor, spareDoor.args] as z.ZodMiniType[]) {
      expect(names(schema).filter((name) => outcome.includes(name))).toEqual([]);
    }
  });

  test('no key can be added', () => {
    const door = { street: 'Marktweg', number: '3', floor: null, side: null };
    const counts = { ...NO_DOORS };
    fc.assert(
      fc.property(fc.constantFrom('note', 'name', 'reason', 'number', 'at', 'friendlyDoors'), text, (key, words) => {
        expect(doorCounts.safeParse({ ...counts, [`${key}s`]: words }).success).toBe(false);
        expect(sparedDoor.safeParse({ ...door, [`${key}s`]: words }).success).toBe(false);
      }),
    );
    expect(doorCounts.safeParse(counts).success).toBe(true);
    expect(sparedDoor.safeParse(door).success).toBe(true);
  });
});

describe('whoever writes something else where an id or a street belongs', () => {
  const tally = { tallyId: uuid(1), turf: TURF, section: 'marktweg-odd-1', shift: null, day: '2027-02-03', done: true };
  const counts = { ...NO_DOORS, notHome: 4, opened: 3 };
  const door = { street: 'Marktweg', number: '3', floor: null, side: null };

  function told(name: 'tallyDoors' | 'spareDoor', args: object) {
    const { view, city } = smallWorld();
    putTurf(view);
    const mutation = { id: uuid(2), name, args, protocol: 1, occurredAt: NOON, skew: 0 };
    const outcome = runMutation(view, mutation, volunteer, city, NOON);
    return { outcome, stored: JSON.stringify([outcome, [...view.all('tally')], [...view.all('turf')]]), view };
  }
  // As it would stand in JSON.
  const written = (words: string) => JSON.stringify(words).slice(1, -1);
  // Words that stand in the rows anyway prove nothing.
  const known = JSON.stringify([tally, counts, door, told('tallyDoors', { ...tally, counts }).stored]);
  const unknown = text.filter((words) => words.trim().length > 1 && !known.includes(written(words.trim())));

  test.each(['turf', 'section', 'shift'] as const)('as the %s of a count: nothing of it is stored', (field) => {
    fc.assert(
      fc.property(unknown, (words) => {
        const { stored } = told('tallyDoors', { ...tally, counts, [field]: words });
        expect(stored).not.toContain(written(words.trim()));
      }),
    );
  });

  test('a count of a section that was cut anew meanwhile is a count of its turf', () => {
    const { view } = told('tallyDoors', { ...tally, counts, section: 'as-it-was-before' });
    expect(view.get('tally', tally.tallyId)).toMatchObject({ section: TURF, notHome: 4, opened: 3 });
    expect(view.get('turf', TURF)!.done).toEqual([]);
  });

  test('as the street or the turf of a spared door: nothing of it is stored', () => {
    fc.assert(
      fc.property(unknown, (words) => {
        for (const args of [
          { turf: TURF, door: { ...door, street: words }, spared: true },
          { turf: words, door, spared: true },
        ]) {
          const { outcome, stored, view } = told('spareDoor', args);
          expect(outcome.status).toBe('parked');
          expect(view.get('turf', TURF)!.spared).toEqual([]);
          expect(stored).not.toContain(written(words.trim()));
        }
      }),
    );
  });

  test('a door of a street that the office drew is kept', () => {
    const { view } = told('spareDoor', { turf: TURF, door, spared: true });
    expect(view.get('turf', TURF)!.spared).toEqual([door]);
  });
});
