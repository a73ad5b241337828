import encodeQr from 'qr';
import { INK, PAGE, type Paper } from './paper.ts';

/** A QR code in the upper right corner of what is written next; it does not lower `y`, so text stands beside it. */
export function drawQr({ page, y: top }: Paper, url: string, edge = 84): void {
  const modules = encodeQr(url, 'raw', { ecc: 'medium', border: 1 });
  const step = edge / modules.length;
  const left = PAGE.width - PAGE.margin - edge;
  for (const [row, cells] of modules.entries()) {
    for (const [column, dark] of cells.entries()) {
      if (!dark) continue;
      // A hair broader than a module: printers leave white lines between squares that only touch.
      const size = step + 0.1;
      page.drawRectangle({ x: left + column * step, y: top - (row + 1) * step, width: size, height: size, color: INK });
    }
  }
}
