import 'fake-indexeddb/auto';
import { CampaignDatabase } from '../../../src/device/campaign-database.ts';
import { openPhotoQueue, type PhotoQueue } from '../../../src/device/photos/photo-queue.ts';
import { type PhotoTransport, PhotoTransportError, type Piece } from '../../../src/device/photos/photo-transport.ts';
import type { Network } from '../../../src/device/photos/what-holds-photos.ts';
import type { Change } from '../../../src/sync/bulletin.ts';
import type { SyncStatus } from '../../../src/sync/sync-status.ts';

export type Fault = 'none' | 'lost-request' | 'lost-answer' | 'broken' | 'forgot-half';

/** A server that takes photos as ours does, over a line that the test breaks. */
export class PhotoServer implements PhotoTransport {
  readonly halves = new Map<string, Uint8Array>();
  readonly whole = new Map<string, Uint8Array>();
  /** How often each photo became whole. */
  readonly finished = new Map<string, number>();
  readonly pieces: Piece[] = [];
  readonly refuses = new Set<string>();
  readonly stumblesAt = new Set<string>();
  /** One for each request to come; then all goes well. */
  faults: Fault[] = [];

  async append(piece: Piece): Promise<number> {
    const fault = this.faults.shift() ?? 'none';
    if (fault === 'lost-request') throw new PhotoTransportError('network', 'lost');
    if (fault === 'broken' || this.stumblesAt.has(piece.photo)) throw new PhotoTransportError('server', 'broken');
    if (this.refuses.has(piece.photo)) throw new PhotoTransportError('refused', 'no photo');
    if (fault === 'forgot-half') this.halves.delete(piece.photo);
    const here = this.#take(piece);
    if (fault === 'lost-answer') throw new PhotoTransportError('network', 'lost');
    return here;
  }

  #take(piece: Piece): number {
    const { photo, offset, length, bytes } = piece;
    this.pieces.push(piece);
    if (this.whole.has(photo)) return length;
    const half = this.halves.get(photo) ?? new Uint8Array();
    if (offset !== half.length) return half.length;
    const grown = new Uint8Array(half.length + bytes.byteLength);
    grown.set(half);
    grown.set(new Uint8Array(bytes), half.length);
    this.halves.set(photo, grown);
    if (grown.length < length) return grown.length;
    this.halves.delete(photo);
    this.whole.set(photo, grown);
    this.finished.set(photo, (this.finished.get(photo) ?? 0) + 1);
    return length;
  }
}

/** One phone: its storage, its line and what the entries are doing; tabs are opened and closed on it. */
export class PhotoPhone {
  readonly server: PhotoServer;
  readonly #campaign = crypto.randomUUID();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #tabs = new Set<() => void>();
  status: SyncStatus = { pending: 0, link: 'idle', lastSyncedAt: null, problem: null };
  network: Network = 'unknown';
  wifiOnly = false;
  space = Number.POSITIVE_INFINITY;

  constructor(server = new PhotoServer()) {
    this.server = server;
  }

  openTab(): { queue: PhotoQueue; database: CampaignDatabase; close(): void } {
    const phone = this;
    const database = new CampaignDatabase(this.#campaign);
    const subscribe = (listener: (change: Change) => void) => {
      this.#listeners.add(listener);
      return () => void this.#listeners.delete(listener);
    };
    const queue = openPhotoQueue({
      database,
      transport: this.server,
      // Waits are over at once; how long they would be is the business of backoff.
      clock: {
        random: () => 0.5,
        after: (_, run) => {
          const timer = setTimeout(run, 1);
          return () => clearTimeout(timer);
        },
      },
      client: {
        get status() {
          return phone.status;
        },
        subscribe,
      },
      line: {
        network: () => this.network,
        wifiOnly: () => this.wifiOnly,
        subscribe: (listener) => subscribe(listener),
      },
      spaceLeft: async () => this.space,
    });
    const close = () => {
      queue.close();
      database.close();
      this.#tabs.delete(close);
    };
    this.#tabs.add(close);
    return { queue, database, close };
  }

  change(what: Partial<Pick<PhotoPhone, 'network' | 'wifiOnly'>> & { status?: Partial<SyncStatus> }): void {
    this.status = { ...this.status, ...what.status };
    this.network = what.network ?? this.network;
    this.wifiOnly = what.wifiOnly ?? this.wifiOnly;
    for (const listener of [...this.#listeners]) listener({ rows: [] });
  }

  closeAll(): void {
    for (const close of [...this.#tabs]) close();
  }
}
