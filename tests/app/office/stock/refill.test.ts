import { expect, test } from 'vitest';
import { refillFor, shortfalls } from '../../../../src/app/office/stock/refill.ts';
import type { NamedAccount } from '../../../../src/app/office/stock/use-accounts.ts';
import type { StockRow } from '../../../../src/domain/model/stock.ts';
import { stockId } from '../../../../src/domain/rules/ledger.ts';

const row = (account: string, count: number, motif: string | null = null): StockRow => ({
  id: stockId(account, 'a1-pair', motif),
  account,
  format: 'a1-pair',
  motif,
  count,
});
const depot = (id: string, ward: string | null): NamedAccount => ({
  id: `depot:${id}`,
  kind: 'depot',
  name: id,
  ward,
  open: true,
});
const single = (id: 'print' | 'lost'): NamedAccount => ({ id, kind: id, name: id, ward: null, open: true });

const accounts = [depot('cellar', null), depot('garage', '02'), single('print'), single('lost')];
const alarm = { ward: '01', tandem: null, left: 52, reach: 12, daysLeft: 2 };

test('a ward that runs dry is offered what it lacks, of the kind that the whole city’s depots have most of', () => {
  const stock = [row('depot:cellar', 30, 'rent'), row('depot:cellar', 90, 'school'), row('depot:garage', 500, 'rent')];
  expect(refillFor(alarm, stock, accounts)).toMatchObject({
    from: 'depot:cellar',
    to: 'ward:01',
    motif: 'school',
    count: 40,
  });
});

test('no more is offered than there is, and nothing where there is nothing', () => {
  expect(refillFor(alarm, [row('depot:cellar', 7)], accounts)?.count).toBe(7);
  expect(refillFor(alarm, [row('depot:cellar', 0), row('depot:garage', 9)], accounts)).toBeUndefined();
});

test('an account below zero is told of once, with the kind that most are missing of', () => {
  const stock = [
    row('print', -100),
    row('depot:cellar', -3, 'rent'),
    row('depot:cellar', -5, 'school'),
    row('lost', -9),
  ];
  expect(shortfalls(stock, accounts)).toEqual([{ count: 8, worst: stock[2] }]);
});

test('nothing is short before the first print order', () => {
  expect(shortfalls([row('depot:cellar', -3)], accounts)).toEqual([]);
});
