import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PhotoQueue } from '../../../device/photos/photo-queue.ts';
import { usePhotos } from './photos-context.ts';

/** The queue, as soon as its code is here. */
export function usePhotoQueue(): PhotoQueue | null {
  const photos = usePhotos();
  const [queue, setQueue] = useState<PhotoQueue | null>(null);
  useEffect(() => {
    let gone = false;
    photos.queue().then(
      (open) => !gone && setQueue(open),
      () => {}, // not loaded before, and no network now: there is nothing to show either
    );
    return () => {
      gone = true;
    };
  }, [photos]);
  return queue;
}

const silent = () => () => {};

/** Something of the queue, as it is now. @param select must give the same thing until it changes */
export function useOfQueue<T>(queue: PhotoQueue | null, select: (queue: PhotoQueue) => T): T | undefined {
  return useSyncExternalStore(queue?.subscribe ?? silent, () => (queue ? select(queue) : undefined));
}
