import { Problem } from '../problem.ts';

/** So many tries within so long, per key and over all keys: whoever guesses codes gets nowhere. */
export class RateLimit {
  readonly #perKey: number;
  readonly #overall: number;
  readonly #windowMs: number;
  readonly #tries = new Map<string, number>();
  #windowEnds = 0;
  #total = 0;

  constructor(limits: { perKey: number; overall: number; windowMs: number }) {
    this.#perKey = limits.perKey;
    this.#overall = limits.overall;
    this.#windowMs = limits.windowMs;
  }

  /** @throws Problem 429 when this one is one too many */
  count(key: string, now: number): void {
    if (now >= this.#windowEnds) {
      this.#tries.clear();
      this.#total = 0;
      this.#windowEnds = now + this.#windowMs;
    }
    const tries = (this.#tries.get(key) ?? 0) + 1;
    this.#tries.set(key, tries);
    this.#total += 1;
    if (tries > this.#perKey || this.#total > this.#overall) {
      const minutes = Math.ceil((this.#windowEnds - now) / 60_000);
      throw new Problem(429, 'too-many-tries', `Too many tries. Please wait ${minutes} min.`);
    }
  }
}
