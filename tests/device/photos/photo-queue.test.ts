import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PIECE_BYTES } from '../../../src/device/photos/send-photo.ts';
import { jpegOf } from '../../fixtures/jpeg-of.ts';
import { type Fault, PhotoPhone, type PhotoServer } from './photo-world.ts';

let phone: PhotoPhone;
let server: PhotoServer;
beforeEach(() => {
  phone = new PhotoPhone();
  ({ server } = phone);
});
afterEach(() => {
  phone.closeAll();
  vi.restoreAllMocks();
});

const picture = (length = 3 * PIECE_BYTES + 5) => jpegOf(640, 480, length);
const blobOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes], { type: 'image/jpeg' });
/** Quicker than a comparison that could say where two photos differ. */
const same = (a: Uint8Array | undefined, b: Uint8Array) => a !== undefined && Buffer.compare(a, b) === 0;
const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 5_000, interval: 2 });

describe('a photo', () => {
  test('is sent whole, once, and leaves the phone', async () => {
    const { queue } = phone.openTab();
    const bytes = picture();
    const photo = v7();
    await queue.keep(photo, blobOf(bytes));
    expect(same(new Uint8Array(await (await queue.read(photo))!.arrayBuffer()), bytes)).toBe(true);
    queue.lead();
    await until(() => expect(server.whole.has(photo)).toBe(true));
    expect(same(server.whole.get(photo), bytes)).toBe(true);
    await until(() => expect(queue.progress).toMatchObject({ waiting: 0, refused: 0 }));
    expect(await queue.read(photo)).toBeUndefined();
  });

  test('goes on where the server has it after the tab was closed in the middle', async () => {
    const first = phone.openTab();
    const bytes = picture();
    const photo = v7();
    await first.queue.keep(photo, blobOf(bytes));
    server.faults = ['none', 'lost-answer', ...Array<Fault>(50).fill('lost-request')];
    first.queue.lead();
    await until(() => expect(server.halves.get(photo)?.length).toBe(2 * PIECE_BYTES));
    first.close();
    server.faults = [];
    server.pieces.length = 0;
    phone.openTab().queue.lead();
    await until(() => expect(server.whole.has(photo)).toBe(true));
    expect(same(server.whole.get(photo), bytes)).toBe(true);
    // One to learn what got through, then the rest: nothing twice.
    expect(server.pieces.map(({ offset }) => offset / PIECE_BYTES)).toEqual([1, 2, 3]);
  });

  test('whatever breaks, and however often, every photo arrives whole exactly once', async () => {
    const fault = fc.constantFrom<Fault>('none', 'lost-request', 'lost-answer', 'broken', 'forgot-half');
    const sizes = fc.array(fc.integer({ min: 1, max: 3 * PIECE_BYTES }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.array(fault, { maxLength: 15 }), fc.nat(8), async (lengths, faults, closeAfter) => {
        const bad = new PhotoPhone();
        bad.server.faults = [...faults];
        const photos = lengths.map((length) => ({ photo: v7(), bytes: picture(length) }));
        const first = bad.openTab();
        const second = bad.openTab();
        first.queue.lead();
        for (const [n, { photo, bytes }] of photos.entries()) {
          await (n % 2 ? second : first).queue.keep(photo, blobOf(bytes));
        }
        const used = () => faults.length - bad.server.faults.length;
        const all = () => bad.server.whole.size === photos.length;
        await until(() => expect(used() >= Math.min(closeAfter, faults.length) || all()).toBe(true));
        first.close();
        second.queue.lead();
        await until(() => expect(bad.server.whole.size).toBe(photos.length));
        expect(photos.every(({ photo, bytes }) => same(bad.server.whole.get(photo), bytes))).toBe(true);
        expect([...bad.server.finished.values()]).toEqual(photos.map(() => 1));
        await until(() => expect(second.queue.progress.waiting).toBe(0));
        bad.closeAll();
      }),
      { numRuns: 20 },
    );
  });

  test('at which the server stumbles lets the others pass', async () => {
    const { queue } = phone.openTab();
    const [bad, good] = [v7(), v7()];
    server.stumblesAt.add(bad);
    await queue.keep(bad, blobOf(picture()));
    await queue.keep(good, blobOf(picture()));
    queue.lead();
    await until(() => expect(server.whole.has(good)).toBe(true));
    await until(() => expect(queue.hold).toBe('server'));
    server.stumblesAt.clear();
    await until(() => expect(server.whole.has(bad)).toBe(true));
  });

  test('that the server will never take goes, and is told of until it was seen', async () => {
    const { queue, database } = phone.openTab();
    const photo = v7();
    server.refuses.add(photo);
    await queue.keep(photo, blobOf(picture()));
    queue.lead();
    await until(() => expect(queue.progress).toMatchObject({ waiting: 0, refused: 1 }));
    expect(await database.photoBytes.count()).toBe(0);
    await queue.forgetRefused();
    await until(() => expect(queue.progress.refused).toBe(0));
  });
});

describe('photos wait', () => {
  test('for the entries, even in the middle of one', async () => {
    const { queue } = phone.openTab();
    const photo = v7();
    phone.change({ status: { pending: 2 } });
    await queue.keep(photo, blobOf(picture()));
    queue.lead();
    await until(() => expect(queue.hold).toBe('facts'));
    expect(server.pieces).toEqual([]);
    const append = server.append.bind(server);
    vi.spyOn(server, 'append').mockImplementationOnce(async (piece) => {
      const here = await append(piece);
      phone.change({ status: { pending: 1 } });
      return here;
    });
    phone.change({ status: { pending: 0 } });
    await until(() => expect(queue.progress.sent).toBe(PIECE_BYTES));
    await until(() => expect(queue.hold).toBe('facts'));
    expect(server.pieces).toHaveLength(1);
    phone.change({ status: { pending: 0 } });
    await until(() => expect(server.whole.has(photo)).toBe(true));
  });

  test('for Wi-Fi where that was chosen, unless somebody says: now', async () => {
    const { queue } = phone.openTab();
    const [first, second] = [v7(), v7()];
    phone.change({ wifiOnly: true, network: 'metered' });
    queue.lead();
    await queue.keep(first, blobOf(picture()));
    await until(() => expect(queue.hold).toBe('wifi'));
    phone.change({ network: 'unknown' });
    expect(queue.hold).toBe('wifi-unknown');
    expect(server.pieces).toEqual([]);
    await queue.sendNow();
    await until(() => expect(server.whole.has(first)).toBe(true));
    await queue.keep(second, blobOf(picture()));
    await until(() => expect(queue.hold).toBe('wifi-unknown'));
    phone.change({ network: 'wifi' });
    await until(() => expect(server.whole.has(second)).toBe(true));
  });

  test('in every tab, and only the one that leads sends', async () => {
    const [leader, other] = [phone.openTab(), phone.openTab()];
    const photo = v7();
    await other.queue.keep(photo, blobOf(picture()));
    await until(() => expect(leader.queue.progress.waiting).toBe(1));
    expect(server.pieces).toEqual([]);
    leader.queue.lead();
    await until(() => expect(other.queue.progress.waiting).toBe(0));
    expect(server.finished.get(photo)).toBe(1);
  });
});

describe('a full phone', () => {
  test('says so before the space is gone that the entries need, and keeps nothing half', async () => {
    const { queue, database } = phone.openTab();
    phone.space = 5 * 1024 ** 2;
    await expect(queue.keep(v7(), blobOf(picture()))).rejects.toMatchObject({
      name: 'PhotoError',
      kind: 'storage-full',
    });
    expect([await database.photos.count(), await database.photoBytes.count()]).toEqual([0, 0]);
  });

  test('says so when only the database knows, and goes on taking entries', async () => {
    const { queue, database } = phone.openTab();
    await database.open();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'photoBytes') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(queue.keep(v7(), blobOf(picture()))).rejects.toMatchObject({ kind: 'storage-full' });
    expect([await database.photos.count(), await database.photoBytes.count()]).toEqual([0, 0]);
    await database.outbox.add({ id: 'x' } as never);
    expect(await database.outbox.count()).toBe(1);
  });
});
