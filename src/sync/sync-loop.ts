import { backoff } from './backoff.ts';
import { SaveError } from './device-store.ts';
import type { Clock } from './ports.ts';
import type { SyncProblem } from './sync-status.ts';
import { TransportError } from './transport.ts';

/** With nothing else happening the server is asked this often. */
const EVERY = 30_000;

export interface LoopState {
  readonly link: 'idle' | 'syncing' | 'offline';
  readonly problem: SyncProblem | null;
}

/**
 * Decides when to talk to the server. One exchange at a time; a wish that comes while one runs starts another after it.
 *
 *   a wish ─▶ exchange ─▶ done: again in 30 s ── failed: again after a growing, jittered wait
 *                     └─▶ signed out, or newer than the server: rest until told to `resume`
 */
export class SyncLoop {
  readonly #exchange: (signal: AbortSignal) => Promise<void>;
  readonly #clock: Clock;
  readonly #changed: (state: LoopState) => void;
  #stopping = new AbortController();
  #state: LoopState = { link: 'idle', problem: null };
  #started = false;
  #running = false;
  #wanted = false;
  #resting = false;
  #failures = 0;
  #callOff: () => void = () => {};

  constructor(exchange: (signal: AbortSignal) => Promise<void>, clock: Clock, changed: (state: LoopState) => void) {
    this.#exchange = exchange;
    this.#clock = clock;
    this.#changed = changed;
  }

  start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#stopping = new AbortController();
    this.wish();
  }

  stop(): void {
    this.#started = false;
    this.#stopping.abort();
    this.#callOff();
  }

  /**
   * Something happened that makes an exchange worth while.
   * @param hopeful the world changed (network, screen): a running wait is pointless. A mere write keeps waiting, or a
   *   volunteer without signal would empty the battery with every poster.
   */
  wish(hopeful = true): void {
    if (!this.#started || this.#resting || (!hopeful && this.#failures > 0)) return;
    this.#wanted = true;
    if (!this.#running) void this.#run(this.#stopping.signal);
  }

  /** The session is good again, or somebody asked in person. */
  resume(): void {
    this.#resting = false;
    this.wish();
  }

  async #run(signal: AbortSignal): Promise<void> {
    this.#running = true;
    this.#callOff();
    this.#become({ ...this.#state, link: 'syncing' });
    try {
      while (this.#wanted && !signal.aborted) {
        this.#wanted = false;
        await this.#exchange(signal);
      }
      this.#failures = 0;
      this.#become({ link: 'idle', problem: null });
    } catch (error) {
      this.#failures++;
      this.#fail(error);
    } finally {
      this.#running = false;
    }
    if (!this.#started) return;
    // Stopped and started again while the old exchange was ending.
    if (signal.aborted) return this.wish();
    if (this.#resting) return;
    const wait = this.#failures > 0 ? backoff(this.#failures, () => this.#clock.random()) : EVERY;
    this.#callOff = this.#clock.after(wait, () => this.wish());
  }

  #fail(error: unknown): void {
    const problem = problemOf(error);
    this.#resting = problem === 'signed-out' || problem === 'revoked' || problem === 'too-new';
    this.#become({ link: problem === null ? 'offline' : 'idle', problem });
    if (error instanceof TransportError || error instanceof SaveError) return;
    // A fault of our own: it must be heard of, and must not end the loop.
    queueMicrotask(() => {
      throw error;
    });
  }

  #become(state: LoopState): void {
    if (state.link === this.#state.link && state.problem === this.#state.problem) return;
    this.#state = state;
    this.#changed(state);
  }
}

function problemOf(error: unknown): SyncProblem | null {
  if (error instanceof SaveError) return 'storage';
  if (!(error instanceof TransportError)) return 'server';
  switch (error.kind) {
    case 'network':
      return null;
    case 'unauthorised':
      return error.code === 'revoked' ? 'revoked' : 'signed-out';
    case 'too-new':
      return 'too-new';
    case 'server':
      return 'server';
    default:
      return 'rejected';
  }
}
