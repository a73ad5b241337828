/** What Chromium hands over while the app may be installed; no other browser does. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallPromptEvent | undefined;
const listeners = new Set<() => void>();

function keep(next: InstallPromptEvent | undefined): void {
  offer = next;
  for (const listener of listeners) listener();
}

/** Call once at the start of the page: the browser offers an installation early, once, and to nobody in particular. */
export function watchInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    // Without this the browser shows a banner of its own over the map.
    event.preventDefault();
    keep(event as InstallPromptEvent);
  });
  window.addEventListener('appinstalled', () => keep(undefined));
}

/** Whether `install` would ask the person now. */
export const canInstall = (): boolean => offer !== undefined;

/** @returns ends it */
export function onInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Has the browser ask whether to install Laterne; an offer is good for one question. */
export async function install(): Promise<void> {
  const asked = offer;
  keep(undefined);
  await asked?.prompt();
}

/** Whether this page runs as the installed app. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;

/** iPhone and iPad install by the share sheet, and give the installed app a storage of its own. */
export const isApple = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) || (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1);
