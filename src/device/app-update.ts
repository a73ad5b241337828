import { Workbox } from 'workbox-window';

/** An app that stays open for days looks this often. */
const LOOK_EVERY_MS = 60 * 60 * 1000;

/** Until then the first page has the phone's line for itself. */
const ROOMS_AFTER_MS = 2_000;

/**
 * Installs the offline shell, and offers a new version when it is here in full. Nothing is loaded anew until somebody
 * agrees: there may be input on the screen that exists nowhere else.
 * @param offer called with the deed that puts the new version in place and reloads this page
 */
export function installOfflineShell(offer: (apply: () => void) => void): void {
  if (!('serviceWorker' in navigator)) return;
  const shell = new Workbox('/service-worker.js');
  let applying = false;
  shell.addEventListener('waiting', () =>
    offer(() => {
      applying = true;
      shell.messageSkipWaiting();
    }),
  );
  shell.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (applying) location.reload();
    // Another tab agreed. This one may be in the middle of something, and goes on until asked.
    else if (isUpdate || isExternal) offer(() => location.reload());
  });
  void shell.register().catch(() => {
    // No network, or a browser that forbids it (private windows): the app works, only not without a network.
  });
  void navigator.serviceWorker.ready.then(({ active }) =>
    setTimeout(() => active?.postMessage({ type: 'STORE_ROOMS' }), ROOMS_AFTER_MS),
  );
  setInterval(() => void shell.update().catch(() => {}), LOOK_EVERY_MS);
}
