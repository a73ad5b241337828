import { SaveError } from '../../sync/device-store.ts';
import type { CampaignDatabase } from '../campaign-database.ts';
import { keepTrying } from '../keep-trying.ts';
import { PhotoError } from './photo-error.ts';
import type { StoredPhoto } from './stored-photo.ts';

/** The photos of a campaign on this phone, until the server has them. @throws SaveError from all but keepPhoto */
export function photoStore(db: CampaignDatabase) {
  const change = (photo: string, changes: Partial<StoredPhoto>) =>
    keepTrying(db, async () => {
      await db.photos.update(photo, changes);
    });
  const removeAll = (photos: readonly string[]) =>
    db.transaction('rw', [db.photos, db.photoBytes], async () => {
      await db.photos.bulkDelete([...photos]);
      await db.photoBytes.bulkDelete([...photos]);
    });

  return {
    list: () => keepTrying(db, () => db.photos.toArray()),
    bytes: (photo: string): Promise<ArrayBuffer | undefined> => keepTrying(db, () => db.photoBytes.get(photo)),

    /** Durable when it resolves. Keeping one a second time changes nothing. @throws PhotoError */
    async keep(photo: string, bytes: ArrayBuffer): Promise<void> {
      const fresh = { photo, size: bytes.byteLength, sent: 0, failures: 0, urgent: false, refused: null };
      try {
        await keepTrying(db, () =>
          db.transaction('rw', [db.photos, db.photoBytes], async () => {
            if (await db.photos.get(photo)) return;
            await db.photoBytes.put(bytes, photo);
            await db.photos.put(fresh);
          }),
        );
      } catch (cause) {
        const full = cause instanceof SaveError && cause.kind === 'storage-full';
        throw new PhotoError(full ? 'storage-full' : 'storage-failed', String(cause), { cause });
      }
    },

    noteSent: (photo: string, sent: number) => change(photo, { sent, failures: 0 }),
    noteFailure: ({ photo, failures }: StoredPhoto) => change(photo, { failures: failures + 1 }),
    remove: (photo: string) => keepTrying(db, () => removeAll([photo])),

    /** The server will never take it: the bytes go, the reason stays until somebody has seen it. */
    refuse: (photo: string, refused: string) =>
      keepTrying(db, () =>
        db.transaction('rw', [db.photos, db.photoBytes], async () => {
          await db.photos.update(photo, { refused });
          await db.photoBytes.delete(photo);
        }),
      ),

    hurry: () =>
      keepTrying(db, async () => {
        await db.photos.toCollection().modify({ urgent: true });
      }),

    forgetRefused: () =>
      keepTrying(db, async () => {
        await db.photos.filter(({ refused }) => refused !== null).delete();
      }),
  };
}
export type PhotoStore = ReturnType<typeof photoStore>;
