import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { ALTSTADT, phoneLook } from './phone-look.ts';
import { type Engine, type RunningServer, startServer } from './start-server.ts';

export interface DeviceOptions {
  readonly colorScheme?: 'dark' | 'light';
  readonly place?: typeof ALTSTADT;
  /** A laptop that stores the app, to be opened without a network; phones always do. */
  readonly storesApp?: boolean;
}

export interface Devices {
  /** The server of this journey, started on fresh data with the demo campaign, or with an empty one. */
  readonly server: RunningServer;
  /** A new phone (390×844, touch, position allowed) with one empty tab; `page.context().newPage()` is its second tab. */
  readonly phone: (options?: DeviceOptions) => Promise<Page>;
  /** A new laptop (1440×900) with one empty tab. */
  readonly office: (options?: DeviceOptions) => Promise<Page>;
}

/** Playwright's `test` with our devices: each phone and each laptop is a browser profile of its own. */
export const test = base.extend<Devices & { engine: Engine; demo: boolean }>({
  engine: ['embedded', { option: true }],
  /** false: a campaign before its first decision. */
  demo: [true, { option: true }],

  server: async ({ engine, demo }, use) => {
    const server = await startServer({ engine, demo });
    await use(server);
    await server.remove();
  },

  phone: async ({ browser, server }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ colorScheme = 'dark', place = ALTSTADT } = {}) => {
      const context = await browser.newContext({
        ...phoneLook,
        baseURL: server.url,
        colorScheme,
        geolocation: place,
      });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },

  office: async ({ browser, server }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ colorScheme = 'light', storesApp = false } = {}) => {
      const context = await browser.newContext({
        baseURL: server.url,
        colorScheme,
        locale: phoneLook.locale,
        timezoneId: phoneLook.timezoneId,
        // Storing all rooms of the street takes each journey seconds.
        serviceWorkers: storesApp ? 'allow' : 'block',
        viewport: { width: 1440, height: 900 },
      });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
