import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshCode } from '../../../../src/app/office/teams/fresh-code.ts';
import { teamCode } from '../../../../src/domain/model/team.ts';

test('a fresh code is one that a team may have', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (numbers) => {
      const code = freshCode(new Set(), (_, below) => numbers.map((number) => number % below));
      expect(teamCode.safeParse(code).success).toBe(true);
    }),
  );
});

test('a code that a team has or had is not given again', () => {
  const tries = [
    [0, 0, 0, 0],
    [0, 0, 0, 1],
  ];
  expect(freshCode(new Set(['2222']), () => tries.shift()!)).toBe('2223');
});
