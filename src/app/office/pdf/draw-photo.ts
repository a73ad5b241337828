import { needRoom, PAGE, PAGE_WIDTH, type Paper } from './paper.ts';

/** A JPEG below what is written, as wide as the page or as high as `height` points. */
export async function drawPhoto(paper: Paper, jpeg: Uint8Array, height: number): Promise<void> {
  const image = await paper.doc.embedJpg(jpeg);
  const scale = Math.min(PAGE_WIDTH / image.width, height / image.height);
  const [wide, high] = [image.width * scale, image.height * scale];
  needRoom(paper, high + 12);
  paper.page.drawImage(image, { x: PAGE.margin, y: paper.y - high, width: wide, height: high });
  paper.y -= high + 12;
}
