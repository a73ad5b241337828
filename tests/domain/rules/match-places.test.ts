import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListedPlace, MATCH_METRES, matchPlaces } from '../../../src/domain/rules/match-places.ts';
import { smallWorld, uuid } from '../../fixtures/small-campaign.ts';
import { gridPlace, gridPost } from '../../fixtures/small-city.ts';

const listed = (line: number, at: ListedPlace['at'], post: string | null = null): ListedPlace => ({
  line,
  name: `Place ${line}`,
  at,
  post,
  source: String(line),
});
const never = () => false;
/** So many metres north of a post of the small city. */
const beside = (row: number, column: number, metres: number) => {
  const { lon, lat } = gridPlace(row, column);
  return { lon, lat: lat + metres / 111_319.49 };
};

describe('matchPlaces', () => {
  const { view, city, run } = smallWorld();

  test('gives a place the nearest post within 25 m, and says how far it is', () => {
    const [match] = matchPlaces(view, city, [listed(1, beside(2, 3, 10))], never);
    expect(match).toMatchObject({ kind: 'matched', post: { id: gridPost(2, 3) } });
    expect(match?.kind === 'matched' && match.metres).toBeCloseTo(10, 1);
  });

  test('calls a place without a post near it new where it is in the city, and outside where it is not', () => {
    const list = [listed(1, beside(9, 4, 26)), listed(2, beside(9, 4, 40)), listed(3, { lon: 9.43, lat: 54.79 })];
    expect(matchPlaces(view, city, list, never).map(({ kind }) => kind)).toEqual(['new', 'outside', 'outside']);
  });

  test('takes the post that the list names, however far off its coordinates are', () => {
    const [far, bare, unknown] = matchPlaces(
      view,
      city,
      [listed(1, beside(0, 0, 5), 'P77'), listed(2, null, 'P78'), listed(3, null, 'NOBODY')],
      never,
    );
    expect(far).toMatchObject({ kind: 'matched', post: { id: 'P77' } });
    expect(bare).toMatchObject({ kind: 'matched', post: { id: 'P78' }, metres: 0 });
    expect(unknown?.kind).toBe('unknown-post');
  });

  test('finds what a list says twice, by place and by number', () => {
    const list = [
      listed(2, beside(1, 1, 3)),
      listed(3, beside(1, 1, 4)),
      listed(4, null, 'P55'),
      listed(5, null, 'P55'),
    ];
    expect(matchPlaces(view, city, list, never)).toMatchObject([
      { kind: 'matched' },
      { kind: 'repeated', line: 2 },
      { kind: 'matched' },
      { kind: 'repeated', line: 4 },
    ]);
  });

  test('gives a post to the nearer of two places; the other takes its second choice', () => {
    const [near, other] = matchPlaces(view, city, [listed(1, beside(4, 4, 14)), listed(2, beside(4, 4, 2))], never);
    expect(other).toMatchObject({ kind: 'matched', post: { id: gridPost(4, 4) } });
    expect(near).toMatchObject({ kind: 'matched', post: { id: gridPost(5, 4) } });
  });

  test('knows places that volunteers added, and what an earlier import wrote', () => {
    const { lon, lat } = gridPlace(0, 0);
    const fence = { lon: lon - 0.0004, lat: lat - 0.0001 };
    run('addPost', { postId: uuid(77), kind: 'fence', ...fence, fix: null });
    const [added] = matchPlaces(view, city, [listed(1, fence)], never);
    expect(added).toMatchObject({ kind: 'matched', post: { id: uuid(77), kind: 'fence' } });
    const [known] = matchPlaces(view, city, [listed(1, fence)], ({ source }) => source === '1');
    expect(known?.kind).toBe('known');
  });

  test('takes the repetition of a place that an earlier import wrote for a repetition, too', () => {
    const list = [
      listed(1, beside(6, 6, 3)),
      listed(2, beside(6, 6, 4)),
      listed(3, null, 'P66'),
      listed(4, null, 'P66'),
    ];
    const kinds = matchPlaces(view, city, list, ({ source }) => source === '1' || source === '3').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['known', 'repeated', 'known', 'repeated']);
  });

  test('answers every line once and in order, and never gives one post to two of them', () => {
    const place = fc.record({
      lon: fc.double({ min: 11.599, max: 11.605, noNaN: true }),
      lat: fc.double({ min: 52.099, max: 52.104, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const list = places.map((at, index) => listed(index + 1, at));
        const matches = matchPlaces(view, city, list, never);
        expect(matches.map(({ listed: { line } }) => line)).toEqual(list.map(({ line }) => line));
        const posts = matches.flatMap((match) => (match.kind === 'matched' ? [match.post.id] : []));
        expect(new Set(posts).size).toBe(posts.length);
        for (const match of matches)
          if (match.kind === 'matched') expect(match.metres).toBeLessThanOrEqual(MATCH_METRES);
      }),
    );
  });
});
