import type { Page } from '@playwright/test';

/** A phone whose own clock is wrong by so much (ms), before its page is opened. @returns lets time pass on it, until it loads anew */
export async function wrongClock(page: Page, offset: number): Promise<(ms: number) => Promise<void>> {
  await page.addInitScript((wrong) => {
    const Right = Date;
    let ahead = wrong;
    globalThis.Date = class extends Right {
      constructor(...args: unknown[]) {
        super(...((args.length > 0 ? args : [Right.now() + ahead]) as [number]));
      }
      static override now = () => Right.now() + ahead;
    } as DateConstructor;
    Object.assign(globalThis, {
      letTimePass(ms: number) {
        ahead += ms;
        document.dispatchEvent(new Event('visibilitychange')); // as when the phone comes out of the pocket
      },
    });
  }, offset);
  return (ms) =>
    page.evaluate((later) => (globalThis as unknown as { letTimePass(ms: number): void }).letTimePass(later), ms);
}
