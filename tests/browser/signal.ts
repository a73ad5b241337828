import { expect, type Page } from '@playwright/test';

/** Waits until the service worker has stored the app and controls this tab: from here on it works without a network. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

/** Waits until the street's other rooms are stored too, which happens after the first page is usable. */
export async function waitUntilRoomsStored(page: Page): Promise<void> {
  await expect(async () => {
    const missing = await page.evaluate(async () => {
      const paths = (await (await fetch('/later.json')).json()) as string[];
      const stored = await Promise.all(paths.map((path) => caches.match(path)));
      return paths.filter((_, index) => !stored[index]);
    });
    expect(missing).toEqual([]);
  }).toPass({ timeout: 30_000 });
}

/**
 * All tabs of this phone lose their signal, the service worker included: every new request fails. Chromium lets a stream
 * of events that is open already run on; what it tells can then not be fetched. Before that all rooms of the street are
 * stored, as on a phone that was on for some seconds.
 */
export async function loseSignal(page: Page): Promise<void> {
  await waitUntilOfflineReady(page);
  await waitUntilRoomsStored(page);
  await page.context().setOffline(true);
}
