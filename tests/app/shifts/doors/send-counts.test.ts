import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sendCounts } from '../../../../src/app/shifts/doors/send-counts.ts';
import { DoorCountBook } from '../../../../src/device/door-counts.ts';
import { countDoor, type DoorCounting, type DoorTap, NO_DOORS } from '../../../../src/domain/rules/count-door.ts';
import { SaveError } from '../../../../src/sync/device-store.ts';
import { Replica } from '../../../../src/sync/replica.ts';
import { putTurf, TURF } from '../../../fixtures/canvassed-world.ts';

const DAY = '2027-02-03';
const key = { turf: TURF, section: 'marktweg-odd-1', day: DAY };
const TAPS: DoorTap[] = ['notHome', 'conversation', 'friendly', 'flyer', 'notHome', 'opened', 'flyer', 'notHome'];

let book: DoorCountBook;
beforeEach(async () => {
  book = await DoorCountBook.open(crypto.randomUUID(), DAY);
});
afterEach(() => book.close());

function aClient() {
  const view = new Replica();
  putTurf(view);
  const mutate = vi.fn(() => ({
    id: '',
    outcome: { status: 'applied' as const, flags: [] },
    saved: Promise.resolve(),
  }));
  return { view, mutate };
}

async function tapAll(taps: readonly DoorTap[]): Promise<void> {
  let now: DoorCounting = { sums: book.find(key)?.sums ?? NO_DOORS, last: null };
  for (const tap of taps) {
    now = countDoor(now, tap);
    await book.count(key, now.sums, null);
  }
}

test('many taps are one deed with sums: neither how many taps there were nor their order leaves the phone', async () => {
  const client = aClient();
  await tapAll(TAPS);
  expect(client.mutate).not.toHaveBeenCalled();
  await sendCounts(client, book, book.list());
  expect(client.mutate.mock.calls).toEqual([
    [
      'tallyDoors',
      {
        tallyId: expect.any(String),
        ...key,
        shift: null,
        counts: { notHome: 3, opened: 2, conversation: 1, friendly: 1, flyer: 2 },
        done: false,
      },
    ],
  ]);
});

test('what was sent is not sent again until somebody counts on, and then under the same id', async () => {
  const client = aClient();
  await tapAll(TAPS);
  await sendCounts(client, book, book.list());
  await sendCounts(client, book, book.list());
  expect(client.mutate).toHaveBeenCalledTimes(1);
  await tapAll(['notHome']);
  await sendCounts(client, book, book.list());
  const ids = client.mutate.mock.calls.map((call) => ((call as unknown[])[1] as { tallyId: string }).tallyId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('a section that was through stays through when its figures are put right', async () => {
  const client = aClient();
  putTurf(client.view, { done: [key.section] });
  await tapAll(TAPS);
  await sendCounts(client, book, book.list());
  expect(client.mutate).toHaveBeenCalledWith('tallyDoors', expect.objectContaining({ done: true }));
});

test('what could not be saved waits for the next time', async () => {
  const client = aClient();
  await tapAll(TAPS);
  client.mutate.mockImplementationOnce(() => ({
    id: '',
    outcome: { status: 'applied', flags: [] },
    saved: Promise.reject(new SaveError('storage-full', 'full')) as Promise<void>,
  }));
  await expect(sendCounts(client, book, book.list())).rejects.toThrow('full');
  expect(book.find(key)!.sent).toBe(false);
  await sendCounts(client, book, book.list());
  expect(book.find(key)!.sent).toBe(true);
});
