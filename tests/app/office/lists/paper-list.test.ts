import { describe, expect, test, vi } from 'vitest';
import { checkRows } from '../../../../src/app/office/lists/paper/check-row.ts';
import { emptyRow, type PaperDraft, type PaperRow } from '../../../../src/app/office/lists/paper/paper-draft.ts';
import { readTime } from '../../../../src/app/office/lists/paper/read-time.ts';
import { saveRows } from '../../../../src/app/office/lists/paper/save-rows.ts';
import { findMeant, searchPosts } from '../../../../src/app/office/lists/paper/search-posts.ts';
import { hang } from '../../../fixtures/hang.ts';
import { NOON, office, START, smallWorld, uuid } from '../../../fixtures/small-campaign.ts';

const row = (place: string, more: Partial<PaperRow> = {}): PaperRow => ({ ...emptyRow('rent'), place, ...more });
/** The sheet of the day before NOON. */
const sheet = (...rows: PaperRow[]): PaperDraft => ({ day: '2027-01-12', time: '18:00', rows });
const look = ({ view, city }: ReturnType<typeof smallWorld>, draft: PaperDraft) => checkRows(view, city, draft, NOON);

describe('a row of a paper list', () => {
  test('that is right becomes a hanging at its own time, or the one for the whole sheet', () => {
    const world = smallWorld();
    const [own, common] = look(world, sheet(row('P22', { time: '1745' }), row('p77')));
    expect(own).toMatchObject({ kind: 'ready', flags: [], args: { post: 'P22', motif: 'rent' } });
    expect(own?.kind === 'ready' && own.args.hungAt).toBe(Date.parse('2027-01-12T17:45:00+01:00'));
    expect(common?.kind === 'ready' && common.args.hungAt).toBe(Date.parse('2027-01-12T18:00:00+01:00'));
  });

  test('is held back where the post is unknown, carries one already or stands in the list before', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 5, 5));
    const checked = look(world, sheet(row('P22'), row('NOBODY'), row('P55'), row('P22'), row('  ')));
    expect(checked).toMatchObject([
      { kind: 'ready' },
      { kind: 'open', problem: 'unknown-post' },
      { kind: 'open', problem: 'hangs', placement: { id: uuid(1) } },
      { kind: 'open', problem: 'twice', row: 1 },
      { kind: 'empty' },
    ]);
    expect(look(world, sheet(row('P55', { second: true })))).toMatchObject([
      { kind: 'ready', flags: [{ code: 'post-full' }] },
    ]);
  });

  test('is held back where its time is none, or not yet', () => {
    const world = smallWorld();
    const draft = { ...sheet(row('P22', { time: '25:00' }), row('P77', { time: '13' })), day: '2027-01-13' };
    expect(look(world, draft)).toMatchObject([{ problem: 'time' }, { problem: 'future' }]);
    expect(look(world, { ...draft, day: null })).toMatchObject([{ problem: 'day' }, { problem: 'day' }]);
  });

  test('is saved with a flag where it hung too early or on an excluded post: it did happen', () => {
    const world = smallWorld({ officialStart: START + 24 * 3_600_000 });
    world.run(
      'excludePosts',
      { exclusionId: uuid(9), target: { kind: 'posts', posts: ['P22'] }, reason: 'market', season: null },
      office,
    );
    const [checked] = look(world, sheet(row('P22')));
    expect(checked?.kind === 'ready' && checked.flags.map(({ code }) => code)).toEqual(['embargo', 'excluded']);
  });

  test('fulfils what was planned on its post', () => {
    const world = smallWorld();
    world.run('planPoster', { placementId: uuid(3), post: 'P22', motif: null }, office);
    const [checked] = look(world, sheet(row('P22')));
    expect(checked).toMatchObject({ kind: 'ready', args: { placementId: uuid(3) } });
  });

  test('that was saved before a crash is known by its id and not saved again', () => {
    const world = smallWorld();
    const typed = row('P22');
    const [checked] = look(world, sheet(typed));
    if (checked?.kind === 'ready') world.run('hangPoster', checked.args, office);
    expect(look(world, sheet(typed))).toEqual([{ kind: 'done' }]);
  });
});

describe('saving a sheet', () => {
  test('saves what is ready, says what is not, and stops at nothing', async () => {
    const world = smallWorld();
    const draft = sheet(row('P22'), row('NOBODY'), row('P77'), row('P23'));
    const told = vi.fn();
    const result = await saveRows(
      draft.rows,
      (each) => look(world, { ...draft, rows: [each] })[0]!,
      async (args) => {
        if (args.post === 'P77') return { done: false, why: 'full', detail: undefined };
        world.run('hangPoster', args, office);
        return { done: true };
      },
      told,
    );
    expect(result.saved).toEqual([draft.rows[0]!.id, draft.rows[3]!.id]);
    expect([...result.failed]).toEqual([[draft.rows[2]!.id, 'full']]);
    expect(told).toHaveBeenCalledTimes(2);
    expect([...world.view.all('placement')].map(({ post }) => post)).toEqual(['P22', 'P23']);
  });
});

describe('finding the post that is meant', () => {
  const { view, city } = smallWorld();
  const found = (typed: string) => searchPosts(view, city, typed).map(({ id }) => id);

  test('by its number, whole or its end', () => {
    expect(found('p37')).toEqual(['P37']);
    expect(found('37')).toEqual(['P37']);
    expect(findMeant(view, city, ' p37 ')?.id).toBe('P37');
  });

  test('by its street, or street and number', () => {
    expect(found('street 4').slice(0, 3)).toContain('P04');
    expect(searchPosts(view, city, 'Street').length).toBe(8);
    expect(findMeant(view, city, 'Street')).toBeUndefined();
    expect(findMeant(view, city, 'Street 4 · P47')?.id).toBe('P47');
  });

  test('never guesses where nothing fits', () => {
    expect(found('Nirgendweg')).toEqual([]);
    expect(findMeant(view, city, '')).toBeUndefined();
  });
});

test.each([
  ['18:05', '18:05'],
  ['18.05', '18:05'],
  ['1805', '18:05'],
  ['805', '08:05'],
  ['18 Uhr', '18:00'],
  ['18 Uhr 5', '18:05'],
  ['7h', '07:00'],
  ['24:00', undefined],
  ['18:61', undefined],
  ['abends', undefined],
  ['', undefined],
])('a time scribbled %j is %j', (typed, time) => expect(readTime(typed)).toBe(time));
