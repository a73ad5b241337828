import type { BrowserContext, Page } from '@playwright/test';

interface Counted {
  readonly taps: number;
  /** Fields that something was typed into. */
  readonly fields: number;
}

/** From here on every page of this phone counts what its thumb does, also across loading anew. */
export async function countInPage(context: BrowserContext): Promise<void> {
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(() => {
    const add = (what: string) => sessionStorage.setItem(what, String(Number(sessionStorage.getItem(what) ?? 0) + 1));
    const typedIn = new WeakSet<EventTarget>();
    addEventListener('pointerdown', ({ isTrusted }) => isTrusted && add('bench.taps'), { capture: true });
    addEventListener(
      'input',
      ({ target }) => {
        if (!target || typedIn.has(target)) return;
        typedIn.add(target);
        add('bench.fields');
      },
      { capture: true },
    );
  });
}

export const countedByPage = (page: Page): Promise<Counted> =>
  page.evaluate(() => ({
    taps: Number(sessionStorage.getItem('bench.taps') ?? 0),
    fields: Number(sessionStorage.getItem('bench.fields') ?? 0),
  }));
