import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PositionWatch } from '../../src/device/position.ts';

/** A receiver that a test speaks for. */
class FakeReceiver {
  arrive: PositionCallback = () => {};
  fail: PositionErrorCallback = () => {};
  readonly watches = new Set<number>();

  watchPosition(arrive: PositionCallback, fail: PositionErrorCallback): number {
    this.arrive = arrive;
    this.fail = fail;
    this.watches.add(this.watches.size + 1);
    return this.watches.size;
  }

  clearWatch(id: number): void {
    this.watches.delete(id);
  }
}

const position = (accuracy: number) =>
  ({ coords: { longitude: 11.6, latitude: 52.1, accuracy }, timestamp: 1_000 }) as GeolocationPosition;
const error = (code: number) => ({ code, PERMISSION_DENIED: 1 }) as GeolocationPositionError;

describe('watching the position', () => {
  let receiver: FakeReceiver;
  beforeEach(() => {
    vi.useFakeTimers();
    receiver = new FakeReceiver();
    vi.stubGlobal('navigator', { geolocation: receiver });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('is off until somebody asks, then searches, then knows where with which accuracy', () => {
    const watch = new PositionWatch();
    const heard: string[] = [watch.state.kind];
    watch.subscribe(() => heard.push(watch.state.kind));
    watch.start();
    receiver.arrive(position(8));
    expect(heard).toEqual(['off', 'searching', 'here']);
    const fix = { lon: 11.6, lat: 52.1, accuracy: 8 };
    expect(watch.state).toEqual({ kind: 'here', fix, at: 1_000, stale: false });
  });

  test('a fix that is not renewed goes stale, and is fresh again with the next', () => {
    const watch = new PositionWatch();
    watch.start();
    receiver.arrive(position(8));
    vi.advanceTimersByTime(30_000);
    expect(watch.state).toMatchObject({ kind: 'here', stale: true });
    receiver.arrive(position(9));
    expect(watch.state).toMatchObject({ kind: 'here', stale: false });
  });

  test('without a view of the sky the last fix stays, stale; without any fix it is unavailable', () => {
    const watch = new PositionWatch();
    watch.start();
    receiver.fail(error(3));
    expect(watch.state.kind).toBe('unavailable');
    receiver.arrive(position(8));
    receiver.fail(error(2));
    expect(watch.state).toMatchObject({ kind: 'here', stale: true });
  });

  test('a refusal is said, and can be taken back', () => {
    const watch = new PositionWatch();
    watch.start();
    receiver.fail(error(1));
    expect(watch.state.kind).toBe('denied');
    watch.start();
    expect(watch.state.kind).toBe('searching');
    expect(receiver.watches.size).toBe(1);
  });

  test('a receiver that knows nothing gives an accuracy that the wire takes', () => {
    const watch = new PositionWatch();
    watch.start();
    receiver.arrive(position(5_000_000));
    expect(watch.state).toMatchObject({ fix: { accuracy: 100_000 } });
  });

  test('stopped, it lets the receiver sleep', () => {
    const watch = new PositionWatch();
    watch.start();
    watch.stop();
    expect(receiver.watches.size).toBe(0);
    expect(watch.state.kind).toBe('off');
  });
});
