import { Problem } from '../problem.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Some thousand photos: no evening has as many. */
const BYTES_PER_DAY = 500 * 1024 ** 2;

/** So many bytes a device and day: a stolen phone cannot fill the disk. Forgotten when the server restarts. */
export class PhotoQuota {
  readonly #sent = new Map<string, number>();
  #day = 0;

  /** @throws Problem 429 when these are too many */
  count(device: string, bytes: number, now: number): void {
    const day = Math.floor(now / DAY_MS);
    if (day !== this.#day) this.#sent.clear();
    this.#day = day;
    const sent = (this.#sent.get(device) ?? 0) + bytes;
    if (sent > BYTES_PER_DAY) {
      throw new Problem(429, 'too-many-photos', 'This device has sent very many photos today. It goes on tomorrow.');
    }
    this.#sent.set(device, sent);
  }
}
