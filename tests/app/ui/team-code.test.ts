import { expect, test } from 'vitest';
import { readTeamCode, teamLink } from '../../../src/app/ui/team-code.ts';

test('a scanned card says which team of which campaign', () => {
  const link = teamLink('https://laterne.example', 'c 1&2', 'K7QM');
  expect(readTeamCode(link)).toEqual({ campaign: 'c 1&2', code: 'K7QM' });
});

test('four signs may be typed in any way', () => {
  expect(readTeamCode(' k7 qm ')).toEqual({ campaign: null, code: 'K7QM' });
  expect(readTeamCode('K7-QM')).toEqual({ campaign: null, code: 'K7QM' });
});

test('anything else is no team', () => {
  for (const text of ['', 'K7Q', 'K0QM', 'https://laterne.example/join#abc', 'https://x.example/street/stock#t=K7QM']) {
    expect(readTeamCode(text)).toBeNull();
  }
});
