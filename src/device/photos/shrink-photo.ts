import { PhotoError } from './photo-error.ts';

/** Longest side of a photo that leaves this phone, in pixels. */
const LONGEST_SIDE = 1_280;
const QUALITY = 0.8;
/** More than any phone's camera makes; reading it could end the tab. */
const LARGEST_FILE = 40 * 1024 ** 2;

/**
 * A picture as it may leave this phone: a JPEG of at most 1,280 px, upright, and without what the camera wrote into it
 * (place, owner, serial number), because it is drawn and encoded anew.
 * @throws PhotoError not-an-image, too-large
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  if (file.size > LARGEST_FILE) throw new PhotoError('too-large', `${file.size} bytes`);
  const url = URL.createObjectURL(file);
  try {
    return await encode(draw(await load(url)));
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** By an img element: it knows every format that the phone knows, and turns the picture as the camera was held. */
async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (cause) {
    throw new PhotoError('not-an-image', 'The browser cannot decode this file.', { cause });
  }
  if (image.naturalWidth === 0 || image.naturalHeight === 0) throw new PhotoError('not-an-image', 'It has no size.');
  return image;
}

function draw(image: HTMLImageElement): HTMLCanvasElement {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new PhotoError('not-an-image', 'There is no memory to draw it.');
  // JPEG knows no transparency: what shows through is paper, not night.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  const photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  // Phones hand the canvas's memory back late; the next photo may need it.
  canvas.width = 0;
  if (photo?.type !== 'image/jpeg') throw new PhotoError('not-an-image', 'It could not be encoded.');
  return photo;
}
