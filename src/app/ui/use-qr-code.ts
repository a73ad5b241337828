import { useEffect, useState } from 'react';

/**
 * A text as a QR code: the address of a picture, undefined until it is drawn. Dark on nothing: put it on white, with a margin
 * of four of its dots, in both themes. The library is only fetched when there is something to draw.
 */
export function useQrCode(text: string): string | undefined {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    let stale = false;
    void import('qr').then(({ encodeQR }) => {
      const svg = encodeQR(text, 'svg', { ecc: 'medium', border: 1 });
      if (!stale) setPicture(`data:image/svg+xml,${encodeURIComponent(svg)}`);
    });
    return () => {
      stale = true;
    };
  }, [text]);
  return picture;
}
