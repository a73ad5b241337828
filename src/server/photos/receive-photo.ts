import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { syncDirectory } from '../database/durable-files.ts';
import { refuseWhenFull } from '../database/free-space.ts';
import { checkPhoto } from './check-photo.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { photoPaths } from './photo-files.ts';

/** Photos stop this far before the disk is full: the database goes on taking entries. */
const RESERVE = 256 * 1024 ** 2;

/** Part of a photo: where it begins, of how many bytes in all. */
export interface Piece {
  readonly photo: string;
  readonly offset: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

/**
 * Adds a piece to what is here of a photo, if it begins where that ends. With the last one the photo is checked and
 * counts; a server that died between the two makes good for it when any piece comes again.
 * @returns how many bytes are here and on the disk now; `length` only when the photo is whole
 * @throws Problem 400 `not-a-photo`: what was here of it is deleted
 */
export async function receivePiece(directory: string, campaignId: string, piece: Piece): Promise<number> {
  const paths = photoPaths(directory, campaignId, piece.photo);
  return oneAtATime(paths.half, () => receive(paths, piece));
}

async function receive({ folder, whole, half }: ReturnType<typeof photoPaths>, piece: Piece): Promise<number> {
  if (await sizeOf(whole)) return piece.length;
  const here = await sizeOf(half);
  const fits = piece.offset === here && piece.bytes.byteLength > 0;
  if (fits) {
    await mkdir(folder, { recursive: true });
    refuseWhenFull(folder, RESERVE);
    await writeAt(half, here, piece.bytes);
  }
  const now = fits ? here + piece.bytes.byteLength : here;
  if (now < piece.length) return now;
  await finish(half, whole, folder);
  return piece.length;
}

/** Where it belongs, not at the end: two server processes that get the same piece write the same bytes there. */
async function writeAt(path: string, position: number, bytes: Uint8Array): Promise<void> {
  const file = await open(path, position === 0 ? 'w' : 'r+');
  try {
    await file.write(bytes, 0, bytes.byteLength, position);
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function finish(half: string, whole: string, folder: string): Promise<void> {
  try {
    checkPhoto(await readFile(half));
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
  await rename(half, whole);
  syncDirectory(folder);
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
