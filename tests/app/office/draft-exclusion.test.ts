import { describe, expect, test } from 'vitest';
import { type DraftExclusion, draftArgs, EMPTY_DRAFT } from '../../../src/app/office/exclusions/draft-exclusion.ts';
import { excludePosts } from '../../../src/domain/mutators/exclude-posts.ts';
import { Replica } from '../../../src/sync/replica.ts';
import { smallCity } from '../../fixtures/small-city.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const city = smallCity();
const known = city.pack.posts.id(0);

/** What the deed's own schema says about a draft: the arguments, or the paths of what is wrong. */
function check(changes: Partial<DraftExclusion>) {
  const args = excludePosts.args.safeParse(draftArgs({ ...EMPTY_DRAFT, ...changes }, ID, new Replica(), city));
  return args.success ? args.data : args.error.issues.map((issue) => issue.path.join('.'));
}

describe('a draft of an exclusion', () => {
  test('becomes a street, as it is named', () =>
    expect(check({ kind: 'street', street: 'Breiter Weg' })).toMatchObject({
      target: { kind: 'street', street: 'Breiter Weg' },
      reason: 'lichterwelten',
      season: null,
    }));

  test('becomes a list of the posts that are known', () =>
    expect(check({ kind: 'posts', list: `${known}\nNOBODY-1` })).toMatchObject({
      target: { kind: 'posts', posts: [known] },
    }));

  test('is refused field by field by the rules of the deed', () => {
    expect(check({ kind: 'street', street: ' ' })).toEqual(['target.street']);
    expect(check({ kind: 'posts', list: 'NOBODY-1' })).toEqual(['target.posts']);
    expect(check({ kind: 'polygon', corners: [[11, 52]] })).toEqual(['target.ring']);
    expect(check({ kind: 'post', post: known, reason: '', ownReason: '' })).toEqual(['reason']);
  });

  test('needs both days of a season, in their order', () => {
    const draft = { kind: 'post', post: known, seasonal: true } as const;
    expect(check(draft)).toEqual(['season.from', 'season.until']);
    expect(check({ ...draft, from: '2027-02-02', until: '2026-11-20' })).toEqual(['season.until']);
    expect(check({ ...draft, from: '2026-11-20', until: '2027-02-02' })).toMatchObject({
      season: { from: '2026-11-20', until: '2027-02-02' },
    });
  });

  test('forgets a season that was switched off again', () =>
    expect(check({ kind: 'post', post: known, seasonal: false, from: '2026-11-20' })).toMatchObject({ season: null }));
});
