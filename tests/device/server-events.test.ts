import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToServer } from '../../src/device/server-events.ts';
import type { Change } from '../../src/sync/bulletin.ts';
import type { SyncProblem, SyncStatus } from '../../src/sync/sync-status.ts';

/** The browser's stream, as far as we use it. */
class FakeStream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeStream[] = [];
  readyState = 1;
  constructor(readonly url: string) {
    super();
    FakeStream.opened.push(this);
  }
  close() {
    this.readyState = FakeStream.CLOSED;
  }
  /** The server answered with an error: the browser does not try again. */
  giveUp() {
    this.close();
    this.dispatchEvent(new Event('error'));
  }
}

/** A campaign whose exchanges come to what the test says. */
class FakeCampaign {
  status: SyncStatus = { pending: 0, link: 'idle', lastSyncedAt: null, problem: null };
  wakeUp = vi.fn();
  #listener: (change: Change) => void = () => {};
  subscribe(listener: (change: Change) => void) {
    this.#listener = listener;
    return () => {
      this.#listener = () => {};
    };
  }
  become(problem: SyncProblem | null) {
    this.status = { ...this.status, problem };
    this.#listener({ rows: [] });
  }
}

let campaign: FakeCampaign;
let end: () => void;
const open = () => FakeStream.opened.filter(({ readyState }) => readyState !== FakeStream.CLOSED);
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeStream);
  FakeStream.opened = [];
  campaign = new FakeCampaign();
  end = listenToServer(campaign);
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a new version and being locked out both wake the campaign up', () => {
  open()[0]!.dispatchEvent(new Event('version'));
  open()[0]!.dispatchEvent(new Event('revoked'));
  expect(campaign.wakeUp).toHaveBeenCalledTimes(2);
});

test('a stream that the browser gave up on is opened again after half a minute', () => {
  open()[0]!.giveUp();
  vi.advanceTimersByTime(29_999);
  expect(FakeStream.opened).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(open()).toHaveLength(1);
});

test.each(['revoked', 'signed-out'] as const)('%s: asks no more until an exchange got through again', (problem) => {
  open()[0]!.giveUp();
  campaign.become(problem);
  vi.advanceTimersByTime(60 * 60_000);
  campaign.become(problem);
  expect(FakeStream.opened).toHaveLength(1);
  campaign.become(null);
  expect(open()).toHaveLength(1);
});

test('an open stream is closed when the device is locked out', () => {
  campaign.become('revoked');
  expect(open()).toHaveLength(0);
});

test('a server in trouble keeps its listeners, one stream each', () => {
  campaign.become('server');
  campaign.become(null);
  expect(FakeStream.opened).toHaveLength(1);
});

test('nothing is opened after the end', () => {
  open()[0]!.giveUp();
  end();
  campaign.become(null);
  vi.advanceTimersByTime(60_000);
  expect(open()).toHaveLength(0);
});
