import { backoff } from '../../sync/backoff.ts';
import { SaveError } from '../../sync/device-store.ts';
import type { Clock } from '../../sync/ports.ts';
import type { PhotoStore } from './photo-store.ts';
import { type PhotoTransport, PhotoTransportError } from './photo-transport.ts';
import { sendPhoto } from './send-photo.ts';
import type { StoredPhoto } from './stored-photo.ts';

interface SenderPorts {
  readonly store: PhotoStore;
  readonly transport: PhotoTransport;
  readonly clock: Pick<Clock, 'after' | 'random'>;
  /** Something else has to go first, or this line is not the one. */
  held(photo: StoredPhoto): boolean;
  /** `failing` is different now. */
  changed(): void;
}

export interface PhotoSender {
  /** The last try failed, and the next one waits. */
  readonly failing: boolean;
  start(): void;
  stop(): void;
  /**
   * There may be something to send.
   * @param hopeful the world changed (network, screen): a running wait is pointless
   */
  wish(hopeful: boolean): void;
}

/**
 * Sends what waits, one photo after the other.
 *
 *   a wish ─▶ send all that nothing holds ─▶ done: rest until the next wish
 *                     └─▶ failed: again after a growing, jittered wait
 */
export function photoSender({ store, transport, clock, held, changed }: SenderPorts): PhotoSender {
  let stopping: AbortController | undefined;
  let running = false;
  let wanted = false;
  let failures = 0;
  let callOff = () => {};

  const wish = (hopeful: boolean) => {
    if (!stopping || (!hopeful && failures > 0)) return;
    wanted = true;
    if (!running) void run(stopping.signal);
  };

  async function run(signal: AbortSignal): Promise<void> {
    running = true;
    callOff();
    try {
      while (wanted && !signal.aborted) {
        wanted = false;
        await sendAll(signal);
      }
      countFailures(0);
    } catch (error) {
      countFailures(failures + 1);
      report(error);
    } finally {
      running = false;
    }
    if (!stopping) return;
    // Stopped and started again while a piece was on its way.
    if (signal.aborted) return wish(true);
    if (failures > 0) callOff = clock.after(backoff(failures, clock.random), () => wish(true));
  }

  async function sendAll(signal: AbortSignal): Promise<void> {
    for (let next = await nextPhoto(); next && !signal.aborted; next = await nextPhoto()) {
      const photo = next;
      try {
        await sendPhoto(photo, store, transport, () => signal.aborted || held(photo), signal);
      } catch (error) {
        const kind = error instanceof PhotoTransportError ? error.kind : undefined;
        if (kind === 'server') await store.noteFailure(photo);
        if (kind !== 'refused') throw error;
        await store.refuse(photo.photo, String(error));
      }
      countFailures(0);
    }
  }

  function countFailures(count: number): void {
    const before = failures;
    failures = count;
    if (before > 0 !== count > 0) changed();
  }

  /** The oldest; one at which the server stumbles lets the others pass. */
  async function nextPhoto(): Promise<StoredPhoto | undefined> {
    const waiting = (await store.list()).filter((photo) => photo.refused === null && !held(photo));
    return waiting.sort((a, b) => a.failures - b.failures)[0];
  }

  return {
    get failing() {
      return failures > 0;
    },
    wish,
    start() {
      stopping ??= new AbortController();
      wish(true);
    },
    stop() {
      stopping?.abort();
      stopping = undefined;
      callOff();
    },
  };
}

/** A fault of our own must be heard of, and must not end the sending. */
function report(error: unknown): void {
  if (error instanceof PhotoTransportError || error instanceof SaveError) return;
  queueMicrotask(() => {
    throw error;
  });
}
