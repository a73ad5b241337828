import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isPhotoId = (id: string): boolean => UUID.test(id);

/** Where photos lie below the data directory: CAMPAIGN/PHOTO.jpg, and PHOTO.part while it is not here in full. */
export const photoDirectory = (data: string): string => join(data, 'photos');
export const HALF = '.part';

/** @throws when an id is none: no path is ever made of what somebody sent */
export function photoPaths(directory: string, campaignId: string, photo: string) {
  if (!isPhotoId(photo)) throw new Error(`${photo} is no photo's id.`);
  const folder = campaignFolder(directory, campaignId);
  return { folder, whole: join(folder, `${photo}.jpg`), half: join(folder, `${photo}${HALF}`) };
}

/** A JPEG; undefined where there is none (yet). */
export async function readPhoto(directory: string, campaignId: string, photo: string): Promise<Buffer | undefined> {
  try {
    return await readFile(photoPaths(directory, campaignId, photo).whole);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** All photos of a campaign and what was begun of them, for when the campaign is deleted. */
export async function deletePhotos(directory: string, campaignId: string): Promise<void> {
  await rm(campaignFolder(directory, campaignId), { recursive: true, force: true });
}

function campaignFolder(directory: string, campaignId: string): string {
  if (!UUID.test(campaignId)) throw new Error(`${campaignId} is no campaign's id.`);
  return join(directory, campaignId);
}
