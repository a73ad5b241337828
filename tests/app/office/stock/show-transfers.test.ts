import { expect, test } from 'vitest';
import { showTransfers } from '../../../../src/app/office/stock/show-transfers.ts';
import type { TransferRow } from '../../../../src/domain/model/stock.ts';

const moved = (id: string, at: number, from: string, to: string, overStock = false): TransferRow => ({
  id,
  from,
  to,
  format: 'a1-pair',
  motif: null,
  count: 1,
  note: null,
  by: null,
  at,
  receivedAt: at,
  overStock,
});

const transfers = [
  moved('a', 1, 'print', 'depot:cellar'),
  moved('b', 2, 'depot:cellar', 'team:owls'),
  moved('c', 3, 'team:owls', 'lost', true),
  moved('d', 4, 'team:foxes', 'scrap'),
];
const mine = new Set(['print', 'depot:cellar', 'team:owls']);
const shown = (account: string, overStock: boolean) =>
  showTransfers(transfers, mine, { account, overStock }).map(({ id }) => id);

test('movements are shown newest first, and only those of accounts that one looks after', () => {
  expect(shown('', false)).toEqual(['c', 'b', 'a']);
});

test('the filter keeps one account, whichever side it stands on, or what the books could not cover', () => {
  expect(shown('depot:cellar', false)).toEqual(['b', 'a']);
  expect(shown('', true)).toEqual(['c']);
  expect(shown('depot:cellar', true)).toEqual([]);
});
