import { imageSize } from 'image-size';
import { Problem } from '../problem.ts';

/** What the app makes is a third of that. */
export const LARGEST_PHOTO = 2 * 1024 ** 2;
const LONGEST_SIDE = 1_280;

/** @throws Problem 400 `not-a-photo` when these bytes are no photo as the app makes them: it will never be taken */
export function checkPhoto(bytes: Uint8Array): void {
  const { type, width, height } = measure(bytes);
  if (type !== 'jpg') throw notAPhoto('it is no JPEG');
  if (Math.max(width, height) > LONGEST_SIDE) throw notAPhoto(`it is ${width} × ${height} pixels large`);
}

function measure(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    throw notAPhoto('it cannot be read');
  }
}

export const notAPhoto = (why: string) =>
  new Problem(400, 'not-a-photo', `This is not a photo that was taken with this app: ${why}.`);
