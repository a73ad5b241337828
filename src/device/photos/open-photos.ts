import { liveQuery } from 'dexie';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import type { CampaignDatabase } from '../campaign-database.ts';
import type { PhotoQueue } from './photo-queue.ts';

/** The photos of the campaign that is open. Their code is loaded when there is a first photo, not with the first page. */
export interface Photos {
  queue(): Promise<PhotoQueue>;
  /** Tells now and at every change how many are not with the server yet, whatever tab took them. */
  watchWaiting(listener: (count: number) => void): () => void;
}

export interface OpenPhotos extends Photos {
  /** From now on this tab sends them: those that are here, and those that any tab takes. */
  lead(): void;
  wakeUp(): void;
  close(): void;
}

export function openPhotos(database: CampaignDatabase, client: CampaignClient): OpenPhotos {
  let loading: Promise<PhotoQueue> | undefined;
  let leading = false;
  let closed = false;
  let watching: { unsubscribe(): void } | undefined;

  async function load(): Promise<PhotoQueue> {
    const { startPhotoQueue } = await import('./start-photo-queue.ts');
    const queue = startPhotoQueue(database, client);
    if (leading) queue.lead();
    if (closed) queue.close();
    return queue;
  }

  const queue = () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined; // no network, and never loaded before: the next one asks again
      throw error;
    });
    return loading;
  };

  return {
    queue,
    watchWaiting(listener) {
      const count = () => database.photos.filter(({ refused }) => refused === null).count();
      // A photo that cannot be counted is told of by the queue.
      const counted = liveQuery(count).subscribe({ next: listener, error: () => {} });
      return () => counted.unsubscribe();
    },
    lead() {
      leading = true;
      if (closed) return;
      if (loading) void loading.then((open) => open.lead());
      else watching = liveQuery(() => database.photos.count()).subscribe({ next: begin, error: () => {} });
    },
    wakeUp: () => void loading?.then((open) => open.wakeUp()),
    close() {
      closed = true;
      watching?.unsubscribe();
      void loading?.then((open) => open.close());
    },
  };

  function begin(count: number): void {
    if (count === 0) return;
    watching?.unsubscribe();
    queue().catch(() => {}); // without its code nothing is sent; the next photo or start tries again
  }
}
