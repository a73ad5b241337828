import type { Network } from './what-holds-photos.ts';

const KEY = 'laterne.photos.wifi-only';

/** What few browsers tell; Safari and Firefox have none of it. */
interface NetworkInformation extends EventTarget {
  readonly type?: string;
}
const connection = () => (navigator as { connection?: NetworkInformation }).connection;
const listeners = new Set<() => void>();

export function network(): Network {
  const type = connection()?.type;
  if (type === 'wifi' || type === 'ethernet') return 'wifi';
  return type === undefined || type === 'unknown' || type === 'other' ? 'unknown' : 'metered';
}

export function isWifiOnly(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

export function chooseWifiOnly(only: boolean): void {
  try {
    if (only) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // A full or forbidden storage: the choice cannot be remembered, and photos go as before.
  }
  for (const listener of listeners) listener();
}

/** Calls back when the choice changes, in any tab, or the line. @returns ends it */
export function onWifiChange(listener: () => void): () => void {
  const line = connection();
  listeners.add(listener);
  window.addEventListener('storage', listener);
  line?.addEventListener?.('change', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
    line?.removeEventListener?.('change', listener);
  };
}
