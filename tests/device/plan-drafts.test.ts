import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { PlanDraft } from '../../src/device/plan-draft-record.ts';
import { PlanDraftBook } from '../../src/device/plan-drafts.ts';
import { uuid } from '../fixtures/small-campaign.ts';

const draft = (n: number, changes: Partial<PlanDraft> = {}): PlanDraft => ({
  id: uuid(n),
  task: 'posts',
  name: `Draft ${n}`,
  settings: { posters: n },
  seed: 1,
  plan: { posts: [{ post: 'a', gain: Number.NaN }], bytes: new Uint8Array([1, 2]) },
  curve: [{ ms: 0, value: 1, bound: undefined }],
  at: n,
  published: null,
  ...changes,
});

const books: PlanDraftBook[] = [];
async function open(campaign: string): Promise<PlanDraftBook> {
  const book = await PlanDraftBook.open(campaign);
  books.push(book);
  return book;
}
afterEach(() => {
  for (const book of books.splice(0)) book.close();
  vi.restoreAllMocks();
});

test('drafts are there when the page is opened again, as they were, the last touched one first', async () => {
  const campaign = crypto.randomUUID();
  const before = await open(campaign);
  await before.keep(draft(1));
  await before.keep(draft(3));
  await before.keep(draft(2));
  before.close();
  const after = await open(campaign);
  expect(after.list()).toEqual([draft(3), draft(2), draft(1)]);
});

test('a changed draft takes the place of what it was, a removed one is gone', async () => {
  const campaign = crypto.randomUUID();
  const book = await open(campaign);
  await book.keep(draft(1));
  await book.keep(draft(2));
  await book.keep(draft(1, { name: 'Renamed', at: 9 }));
  await book.remove(uuid(2));
  expect(book.list().map(({ name }) => name)).toEqual(['Renamed']);
  expect((await open(campaign)).list()).toEqual(book.list());
});

test('whoever looks on is told of each change, and finds a draft by its id', async () => {
  const book = await open(crypto.randomUUID());
  const heard = vi.fn();
  const stop = book.subscribe(heard);
  const kept = book.keep(draft(1));
  // At once: the page does not wait for the disk.
  expect(book.find(uuid(1))).toEqual(draft(1));
  await kept;
  await book.remove(uuid(1));
  stop();
  await book.keep(draft(2));
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a full laptop says so, and the draft stays on screen', async () => {
  const book = await open(crypto.randomUUID());
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(book.keep(draft(1))).rejects.toMatchObject({ kind: 'storage-full' });
  expect(book.find(uuid(1))).toBeDefined();
});

test('what could not be stored is told, kept on screen, and stored when there is room again', async () => {
  const campaign = crypto.randomUUID();
  const book = await open(campaign);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('full', 'QuotaExceededError');
  });
  await book.keep(draft(1)).catch(() => {});
  expect(book.trouble()).toBe('storage-full');
  full.mockRestore();
  // What is stored without trouble does not make the other one safe.
  await book.keep(draft(2));
  expect(book.trouble()).toBe('storage-full');
  expect(book.list().map(({ name }) => name)).toEqual(['Draft 2', 'Draft 1']);
  await book.saveAgain();
  expect(book.trouble()).toBeNull();
  expect((await open(campaign)).list()).toEqual(book.list());
});

test('what another tab keeps and removes is heard, and what did not change stays the same object', async () => {
  const campaign = crypto.randomUUID();
  const here = await open(campaign);
  await here.keep(draft(1));
  await here.keep(draft(2));
  const there = await open(campaign);
  const untouched = here.find(uuid(1));
  await there.keep(draft(2, { name: 'Renamed there', at: 7 }));
  await there.keep(draft(3));
  await vi.waitFor(() => expect(here.list()).toEqual(there.list()));
  expect(here.find(uuid(1))).toBe(untouched);
  await there.remove(uuid(2));
  await vi.waitFor(() => expect(here.find(uuid(2))).toBeUndefined());
});
