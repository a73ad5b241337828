import type { StoredPhoto } from './stored-photo.ts';

/** How far the photos are that were waiting together: until the last of them is sent, those that are done count too. */
export interface PhotoProgress {
  /** Photos that are not with the server yet. */
  readonly waiting: number;
  /** Bytes. */
  readonly sent: number;
  readonly total: number;
  /** Photos that the server did not want. */
  readonly refused: number;
}

export const NO_PHOTOS: PhotoProgress = { waiting: 0, sent: 0, total: 0, refused: 0 };

/** What was seen of the queue before, to tell which photos left it. */
export interface Batch {
  readonly photos: readonly StoredPhoto[];
  readonly doneBytes: number;
}
export const NO_BATCH: Batch = { photos: [], doneBytes: 0 };

/** A photo that was there and is gone was sent: the bar may not fall back because of it. */
export function nextBatch(before: Batch, photos: readonly StoredPhoto[]): Batch {
  const here = new Set(photos.map(({ photo }) => photo));
  const gone = before.photos.filter(({ photo, refused }) => refused === null && !here.has(photo));
  const doneBytes = before.doneBytes + gone.reduce((sum, { size }) => sum + size, 0);
  return { photos, doneBytes: photos.some(isWaiting) ? doneBytes : 0 };
}

export function progressOf({ photos, doneBytes }: Batch): PhotoProgress {
  const waiting = photos.filter(isWaiting);
  return {
    waiting: waiting.length,
    sent: waiting.reduce((sum, { sent }) => sum + sent, doneBytes),
    total: waiting.reduce((sum, { size }) => sum + size, doneBytes),
    refused: photos.length - waiting.length,
  };
}

const isWaiting = ({ refused }: StoredPhoto) => refused === null;
