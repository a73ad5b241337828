/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

/**
 * What the first page does not need: the street's other rooms, stored as soon as the first page is usable, and what only
 * some visitors load, kept once it was used. The names carry hashes, so it is never out of date.
 */
const MORE = 'laterne-more-assets';

// The first page is here after the first visit; an update is fetched whole, with all rooms, before it is offered.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// Every address of the app is the same page. The server's own addresses are never answered from here.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/(api|packs|calendar)\//] }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({ cacheName: MORE }),
);

// The first visit already profits; later versions wait until somebody agrees (app-update.ts).
clientsClaim();
self.addEventListener('message', (event) => {
  const { type } = (event.data ?? {}) as { type?: string };
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  if (type === 'STORE_ROOMS') event.waitUntil(storeRooms().catch(() => {}));
});
self.addEventListener('install', (event) => {
  if (self.registration.active) event.waitUntil(storeRooms());
});
self.addEventListener('activate', (event) => event.waitUntil(forgetOldAssets()));

/** Fetches what is listed and not here yet. What fails is tried again when the app is opened next. */
async function storeRooms(): Promise<void> {
  const cache = await caches.open(MORE);
  for (const path of await listRooms()) if (!(await cache.match(path))) await cache.add(path);
}

/** Of what earlier versions stored only that stays which this version names too. Without a network all of it stays. */
async function forgetOldAssets(): Promise<void> {
  const named = await listRooms().catch(() => null);
  if (!named) return;
  const rooms = new Set(named);
  const cache = await caches.open(MORE);
  for (const request of await cache.keys()) {
    if (!rooms.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

async function listRooms(): Promise<string[]> {
  return (await fetch('/later.json', { cache: 'no-store' })).json();
}

// A bonus where Background Sync exists: pages that are still open try at once when the network is back.
self.addEventListener('sync', (event) => {
  (event as ExtendableEvent).waitUntil(tellPages());
});

async function tellPages(): Promise<void> {
  for (const page of await self.clients.matchAll({ type: 'window' })) page.postMessage({ type: 'sync' });
}
