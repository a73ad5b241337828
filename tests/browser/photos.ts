import { expect, type Page } from '@playwright/test';
import type { PostPlace } from '../../src/domain/city.ts';
import { hangHere, tapPost, walkTo } from './street-page.ts';

type PhotoFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Hangs a poster here and says that it is damaged: the bar then asks for a photo. */
export async function reportDamage(page: Page, place: PostPlace): Promise<void> {
  await walkTo(page, place);
  await hangHere(page);
  const damaged = page.getByRole('button', { name: 'Beschädigt' });
  await tapPost(page, place, damaged);
  await damaged.click();
  await expect(page.getByText('Als beschädigt gemeldet.')).toBeVisible();
}

/** Answers the camera with a file. */
export async function takePhoto(page: Page, file: PhotoFile): Promise<void> {
  const camera = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Foto dazu' }).click();
  await (await camera).setFiles(file);
}

/** The photo that waits on this phone: its id and, as text, its bytes. */
export function readWaitingPhoto(page: Page): Promise<{ photo: string; bytes: string }> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [known] = await indexedDB.databases();
    const database = await ask(indexedDB.open(known!.name!));
    const store = database.transaction('photoBytes').objectStore('photoBytes');
    const [keys, [bytes]] = await Promise.all([ask(store.getAllKeys()), ask<ArrayBuffer[]>(store.getAll())]);
    database.close();
    return { photo: String(keys[0]), bytes: Array.from(new Uint8Array(bytes!), (byte) => byte).join() };
  });
}

/** A photo as the server shows it to who is signed in here; undefined while it has none. */
export function fetchPhoto(page: Page, photo: string): Promise<string | undefined> {
  return page.evaluate(async (id) => {
    const response = await fetch(`/api/photos/${id}`, { cache: 'no-store' });
    return response.ok ? new Uint8Array(await response.arrayBuffer()).join() : undefined;
  }, photo);
}

/**
 * A JPEG as a camera makes it: the sensor lies on its side, and beside the picture stands where it was taken.
 * @param secret what must not leave the phone
 */
export async function cameraJpeg(page: Page, width: number, height: number, secret: string): Promise<Buffer> {
  const text = await page.evaluate(
    ([w, h]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [w!, h!];
      const context = canvas.getContext('2d')!;
      context.fillStyle = 'red';
      context.fillRect(0, 0, w! / 2, h!);
      return canvas.toDataURL('image/jpeg').split(',')[1]!;
    },
    [width, height],
  );
  const jpeg = Buffer.from(text, 'base64');
  const tiff = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(secret)]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}
