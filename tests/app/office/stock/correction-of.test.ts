import { expect, test } from 'vitest';
import { correctionOf } from '../../../../src/app/office/stock/correction-of.ts';

test('what is missing at a count is lost', () => {
  expect(correctionOf('team:owls', 40, 37)).toEqual({ from: 'team:owls', to: 'lost', count: 3 });
});

test('what is too many at a count was found again, also where the books were below zero', () => {
  expect(correctionOf('team:owls', -2, 3)).toEqual({ from: 'lost', to: 'team:owls', count: 5 });
});

test('a count that agrees moves nothing', () => {
  expect(correctionOf('team:owls', 40, 40)).toBeUndefined();
});
