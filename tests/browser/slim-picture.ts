import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** A palette holds so many. */
const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The same picture with the 256 colours that it has most of, in less than half of its bytes: what a screen shows is few
 * colours and the edges between them.
 * @param page any page of a browser, which reads the picture
 */
export async function slimPicture(page: Page, png: Buffer): Promise<Buffer> {
  const { width, pixels } = await page.evaluate(
    async (source) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const found = [];
      for (let at = 0; at < data.length; at += 4) found.push((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
      return { width: canvas.width, pixels: found };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return writePalettePng(width, pixels);
}

/** @param pixels as 0xrrggbb, line by line */
function writePalettePng(width: number, pixels: readonly number[]): Buffer {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const nearest = new Map([...counts.keys()].map((colour) => [colour, nearestIn(palette, colour)]));
  const height = pixels.length / width;
  const lines = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of pixels.entries()) {
    lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = nearest.get(colour)!;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // eight bits that name a colour of the palette
  const colours = Buffer.from(palette.flatMap(parts));
  const data = deflateSync(lines, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearestIn(palette: readonly number[], colour: number): number {
  const [red, green, blue] = parts(colour);
  const off = palette.map((each) => {
    const [r, g, b] = parts(each);
    return (red! - r!) ** 2 + (green! - g!) ** 2 + (blue! - b!) ** 2;
  });
  return off.indexOf(Math.min(...off));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
