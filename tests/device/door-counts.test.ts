import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { CampaignDatabase } from '../../src/device/campaign-database.ts';
import { DoorCountBook } from '../../src/device/door-counts.ts';
import { NO_DOORS } from '../../src/domain/rules/count-door.ts';
import { uuid } from '../fixtures/small-campaign.ts';

const TODAY = '2027-02-03';
const key = { turf: uuid(1), section: 'marktweg-odd-1', day: TODAY };
const sums = { ...NO_DOORS, notHome: 3, opened: 1 };

const books: DoorCountBook[] = [];
async function open(campaign: string, today = TODAY): Promise<DoorCountBook> {
  const book = await DoorCountBook.open(campaign, today);
  books.push(book);
  return book;
}
afterEach(() => {
  for (const book of books.splice(0)) book.close();
  vi.restoreAllMocks();
});

test('what was counted is there when the app is opened again, under the same tally', async () => {
  const campaign = crypto.randomUUID();
  const before = await open(campaign);
  await before.count(key, sums, uuid(7));
  const { tallyId } = before.find(key)!;
  before.close();
  const after = await open(campaign);
  expect(after.list()).toEqual([{ ...key, shift: uuid(7), tallyId, sums, sent: false }]);
  await after.count(key, { ...sums, notHome: 4 }, null);
  expect(after.find(key)).toMatchObject({ tallyId, shift: uuid(7), sums: { notHome: 4 } });
});

test('many taps leave one record, and the last sums win', async () => {
  const campaign = crypto.randomUUID();
  const book = await open(campaign);
  const taps = Array.from({ length: 40 }, (_, n) => book.count(key, { ...NO_DOORS, notHome: n + 1 }, null));
  await Promise.all(taps);
  expect((await open(campaign)).list()).toMatchObject([{ sums: { notHome: 40 } }]);
});

test('a record holds the sums and where they belong, and no time, door or order', async () => {
  const campaign = crypto.randomUUID();
  await (await open(campaign)).count(key, sums, null);
  const database = new CampaignDatabase(campaign);
  const [record] = await database.doorCounts.toArray();
  database.close();
  expect(Object.keys(record!).sort()).toEqual(['day', 'section', 'sent', 'shift', 'sums', 'tallyId', 'turf']);
  expect(Object.keys(record!.sums).sort()).toEqual(Object.keys(NO_DOORS).sort());
  // Ids of version 7 begin with the time at which they were made.
  expect(record!.tallyId[14]).toBe('4');
});

test('sums that were sent count as sent until somebody taps again', async () => {
  const book = await open(crypto.randomUUID());
  await book.count(key, sums, null);
  const sent = book.find(key)!;
  await book.noteSent(sent);
  expect(book.find(key)!.sent).toBe(true);
  await book.count(key, { ...sums, flyer: 1 }, null);
  expect(book.find(key)!.sent).toBe(false);
  await book.noteSent(sent);
  expect(book.find(key)!.sent).toBe(false);
});

test('of earlier days only what was never sent is kept', async () => {
  const campaign = crypto.randomUUID();
  const before = await open(campaign);
  await before.count(key, sums, null);
  await before.noteSent(before.find(key)!);
  await before.count({ ...key, section: 'other' }, sums, null);
  before.close();
  const nextDay = await open(campaign, '2027-02-04');
  expect(nextDay.list().map(({ section }) => section)).toEqual(['other']);
});

test('a full phone says so, and the sums stay on screen', async () => {
  const book = await open(crypto.randomUUID());
  const heard = vi.fn();
  book.subscribe(heard);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(book.count(key, sums, null)).rejects.toMatchObject({ kind: 'storage-full' });
  expect(book.find(key)!.sums).toEqual(sums);
  expect(heard).toHaveBeenCalledOnce();
});
