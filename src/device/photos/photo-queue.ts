import { liveQuery } from 'dexie';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import type { Clock } from '../../sync/ports.ts';
import type { CampaignDatabase } from '../campaign-database.ts';
import { PhotoError } from './photo-error.ts';
import { NO_BATCH, NO_PHOTOS, nextBatch, type PhotoProgress, progressOf } from './photo-progress.ts';
import { photoSender } from './photo-sender.ts';
import { photoStore } from './photo-store.ts';
import type { PhotoTransport } from './photo-transport.ts';
import type { StoredPhoto } from './stored-photo.ts';
import { type Hold, type Network, whatHoldsPhotos } from './what-holds-photos.ts';

/** Photos stop this far before the browser's storage is full: the space is for entries, which are worth more. */
const RESERVE_BYTES = 10 * 1024 ** 2;

export interface PhotoQueuePorts {
  readonly database: CampaignDatabase;
  readonly transport: PhotoTransport;
  readonly clock: Pick<Clock, 'after' | 'random'>;
  readonly client: Pick<CampaignClient, 'status' | 'subscribe'>;
  readonly line: { network(): Network; wifiOnly(): boolean; subscribe(listener: () => void): () => void };
  /** Bytes. */
  spaceLeft(): Promise<number>;
}

/** The photos that wait on this phone. Every tab keeps and reads, the one that leads sends. */
export interface PhotoQueue {
  /**
   * Takes a photo in; durable when it resolves. It is sent when its turn comes.
   * @param photo a UUID v7, which a deed names
   * @param blob as shrinkPhoto made it
   * @throws PhotoError storage-full, storage-failed
   */
  keep(photo: string, blob: Blob): Promise<void>;
  /** A photo that is still here; undefined when it is sent or never was here. */
  read(photo: string): Promise<Blob | undefined>;
  /** The same object until something changes. */
  readonly progress: PhotoProgress;
  /** Why nothing is sent just now; server: it failed and is tried again; null: it is sent, or there is nothing to send. */
  readonly hold: Hold | 'server' | null;
  subscribe(listener: () => void): () => void;
  /** Sends what waits now, whatever the network. */
  sendNow(): Promise<void>;
  /** The refused ones have been seen. */
  forgetRefused(): Promise<void>;
  /** From now on this tab sends. */
  lead(): void;
  /** The network or the screen came back. */
  wakeUp(): void;
  close(): void;
}

export function openPhotoQueue(ports: PhotoQueuePorts): PhotoQueue {
  const { database, client, line, spaceLeft } = ports;
  const store = photoStore(database);
  const listeners = new Set<() => void>();
  let batch = NO_BATCH;
  let progress = NO_PHOTOS;
  let hold: PhotoQueue['hold'] = null;

  const holdOf = (urgent: boolean) =>
    whatHoldsPhotos({ status: client.status, network: line.network(), wifiOnly: line.wifiOnly() }, urgent);
  const sender = photoSender({
    ...ports,
    store,
    held: ({ urgent }) => holdOf(urgent) !== null,
    changed: () => {
      look();
      tell();
    },
  });

  const look = () => {
    const waiting = batch.photos.filter(({ refused }) => refused === null);
    const stumbling = waiting.some(({ failures }) => failures > 0) ? 'server' : null;
    const failing = stumbling ?? (sender.failing ? 'offline' : null);
    hold = waiting.length === 0 ? null : (holdOf(waiting.every(({ urgent }) => urgent)) ?? failing);
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const see = (photos: readonly StoredPhoto[]) => {
    batch = nextBatch(batch, photos);
    progress = progressOf(batch);
    look();
    tell();
    sender.wish(false);
  };
  // Hears of other tabs' photos, too.
  const watching = liveQuery(() => store.list()).subscribe({
    next: see,
    error: () => {}, // the storage is gone: whoever writes next says so
  });
  const endings = [
    client.subscribe(() => {
      const before = hold;
      look();
      if (hold === before) return;
      tell();
      sender.wish(hold === null);
    }),
    line.subscribe(() => {
      look();
      tell();
      sender.wish(true);
    }),
  ];

  return {
    async keep(photo, blob) {
      if ((await spaceLeft()) < blob.size + RESERVE_BYTES) throw new PhotoError('storage-full', 'No space for photos.');
      await store.keep(photo, await blob.arrayBuffer());
    },
    async read(photo) {
      const bytes = await store.bytes(photo);
      return bytes && new Blob([bytes], { type: 'image/jpeg' });
    },
    get progress() {
      return progress;
    },
    get hold() {
      return hold;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sendNow: () => store.hurry(),
    forgetRefused: () => store.forgetRefused(),
    lead: () => sender.start(),
    wakeUp: () => sender.wish(true),
    close() {
      watching.unsubscribe();
      for (const end of endings) end();
      sender.stop();
    },
  };
}
