import type { Page } from '@playwright/test';

/**
 * From now on this page's camera sees a picture, held in the middle of a dim room and a little askew, as a hand would.
 * @param png what a screen or a sheet of paper shows
 */
export async function showToCamera(page: Page, png: Buffer): Promise<void> {
  await page.evaluate(
    async (source) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1280, 720];
      const context = canvas.getContext('2d')!;
      const paint = () => {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.fillStyle = '#3a3632';
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.setTransform(0.98, 0.09, -0.06, 0.96, 440, 130);
        context.drawImage(picture, 0, 0, 420, (420 * picture.height) / picture.width);
      };
      paint();
      setInterval(paint, 100);
      navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(10);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

/** The person or the phone forbids the camera. */
export async function forbidCamera(page: Page): Promise<void> {
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
  });
}
