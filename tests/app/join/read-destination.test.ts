import { describe, expect, test } from 'vitest';
import { queryOf, readDestination } from '../../../src/app/join/read-destination.ts';

const ID = '0190d3f2-7a3b-7cc1-9b1e-2f6a4c8e1d05';

describe('readDestination', () => {
  test.each([
    ['?to=shifts', '/shifts'],
    ['?to=survey', '/shifts/survey'],
    [`?to=shifts/${ID}`, `/shifts/${ID}`],
    [`?to=shifts%2F${ID}`, `/shifts/${ID}`],
    ['?utm=1&to=shifts', '/shifts'],
    ['https://laterne.example/join?to=survey#7QH2KD93JX5RTB0WZA', '/shifts/survey'],
  ])('leads from %s to %s', (link, path) => expect(readDestination(link)?.path).toBe(path));

  test.each([
    '',
    '?',
    '?to=',
    '?to=office',
    '?to=/shifts',
    '?to=shifts/',
    '?to=shifts/mine',
    '?to=shifts/survey',
    '?to=shifts/doors',
    '?to=shifts/../office',
    '?to=shifts/a/b',
    '?to=shifts/%2e%2e',
    '?to=//evil.example',
    '?to=https://evil.example',
    '?to=javascript:alert(1)',
    `?to=shifts/${'a'.repeat(65)}`,
    '#?to=shifts',
  ])('ignores %j', (link) => expect(readDestination(link)).toBeUndefined());
});

test('queryOf finds the question in a link, never behind its code', () => {
  expect(queryOf('https://laterne.example/join?to=shifts#CODE')).toBe('?to=shifts');
  expect(queryOf('CODE')).toBe('');
  expect(queryOf('https://laterne.example/join#CODE?to=shifts')).toBe('');
});
