import type { Clock } from '../../../src/sync/ports.ts';
import { NOON, uuid } from '../../fixtures/small-campaign.ts';

/** A clock that a test turns by hand, and ids in a row. */
export class HandClock implements Clock {
  #now = NOON;
  #timers: { at: number; run: () => void }[] = [];
  static #ids = 10_000_000;

  now = () => this.#now;
  random = () => 0.5;
  newId = () => uuid(HandClock.#ids++);

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** In how many ms something is to happen next. */
  get nextIn(): number | undefined {
    return this.#timers.length === 0 ? undefined : Math.min(...this.#timers.map((timer) => timer.at)) - this.#now;
  }

  /** As if the phone had been in a drawer: nothing that was due happened. */
  jump(ms: number): void {
    this.#now += ms;
  }

  /** Lets time pass, and what is due then happen, until nothing moves any more. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    for (;;) {
      await settle();
      const due = this.#timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers = this.#timers.filter((timer) => timer !== due);
      this.#now = Math.max(this.#now, due.at);
      due.run();
    }
    this.#now = until;
  }
}

/** Until everything that waits for nothing but its turn has had it. */
const settle = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
