import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignUp } from '../../../src/domain/model/shift.ts';
import { firstName } from '../../../src/domain/rules/make-sign-up.ts';
import { greeterName, pairNewcomers } from '../../../src/domain/rules/pair-newcomers.ts';
import { seenShift } from '../../../src/domain/rules/seen-shift.ts';
import { aShift, aSignUp } from '../../fixtures/a-shift.ts';

const newcomer = (name: string) => aSignUp(name, { newcomer: true });
const experienced = (name: string) => aSignUp(name, { experienced: true });
const namesOf = (signUps: SignUp[]) =>
  pairNewcomers(aShift({ signUps })).map((pair) => [pair.newcomer.name, pair.guide?.name ?? null]);

describe('who takes the newcomers along', () => {
  it('is decided by the order of signing up', () => {
    const signUps = [newcomer('Kim'), experienced('Anna'), aSignUp('Bo'), newcomer('Ali'), experienced('Cem')];
    expect(namesOf(signUps)).toEqual([
      ['Kim', 'Anna'],
      ['Ali', 'Cem'],
    ]);
  });

  it('takes turns where there are more newcomers than guides', () => {
    expect(
      namesOf([newcomer('Kim'), newcomer('Ali'), newcomer('Eva'), experienced('Anna'), experienced('Cem')]),
    ).toEqual([
      ['Kim', 'Anna'],
      ['Ali', 'Cem'],
      ['Eva', 'Anna'],
    ]);
  });

  it('is nobody where nobody with experience comes', () => {
    const waits = { ...experienced('Anna'), state: 'waiting' as const };
    expect(namesOf([newcomer('Kim'), waits])).toEqual([['Kim', null]]);
  });

  const people = fc.array(
    fc.record({
      kind: fc.constantFrom('newcomer', 'experienced', 'neither'),
      state: fc.constantFrom('coming', 'waiting', 'invited', 'withdrawn', 'declined'),
    }),
    { minLength: 1, maxLength: 20 },
  );
  const signUpsOf = (drawn: { kind: string; state: string }[]) =>
    drawn.map(({ kind, state }, index) =>
      aSignUp(`Person${index} Nachname`, {
        newcomer: kind === 'newcomer',
        experienced: kind === 'experienced',
        state: state as SignUp['state'],
      }),
    );

  it('leaves no newcomer out, and burdens no guide with more than one more than another', () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const signUps = signUpsOf(drawn);
        const pairs = pairNewcomers({ signUps });
        const coming = signUps.filter(({ state }) => state === 'coming');
        const guides = coming.filter((one) => one.experienced);
        expect(pairs.map((pair) => pair.newcomer)).toEqual(coming.filter((one) => one.newcomer));
        const loads = guides.map((guide) => pairs.filter((pair) => pair.guide === guide).length);
        if (guides.length > 0) expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        else expect(pairs.every(({ guide }) => guide === null)).toBe(true);
      }),
    );
  });

  it('is the same on the phone of everybody who comes', () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const shift = aShift({ signUps: signUpsOf(drawn), leadName: 'Mara' });
        const first = (one: SignUp | null) => (one?.name ? firstName(one.name) : null);
        const firstNames = (seen: typeof shift) =>
          pairNewcomers(seen).map((pair) => [first(pair.newcomer), first(pair.guide)]);
        for (const { member, state } of shift.signUps) {
          if (state !== 'coming') continue;
          const seen = seenShift({ id: member!, role: 'volunteer', ward: null }, shift)!;
          expect(firstNames(seen)).toEqual(firstNames(shift));
          expect(greeterName(seen)).toBe(greeterName(shift));
        }
      }),
    );
  });
});

describe('who greets them', () => {
  it('is the lead', () => {
    expect(greeterName(aShift({ leadName: 'Mara', signUps: [experienced('Anna')] }))).toBe('Mara');
  });

  it('is the first with experience where there is no lead, by the first name', () => {
    expect(
      greeterName(aShift({ signUps: [aSignUp('Bo'), experienced('Anna Lena Schmidt'), experienced('Cem')] })),
    ).toBe('Anna');
  });

  it('is nobody yet where nobody knows how it goes', () => {
    expect(greeterName(aShift({ signUps: [newcomer('Kim')] }))).toBeNull();
  });
});
