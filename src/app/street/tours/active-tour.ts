import { useSyncExternalStore } from 'react';

const KEY = 'laterne.tour';
const listeners = new Set<() => void>();
let active = read();
let fresh: string | null = null;

/** The tour that this phone is on, or null; remembered, so that it is there after a reload and tomorrow. */
export const useActiveTour = (): string | null => useSyncExternalStore(subscribe, () => active);

/** Sets out on a tour; null: puts it away, it stays in the list. */
export function setActiveTour(tour: string | null): void {
  active = tour;
  fresh = tour;
  try {
    if (tour === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, tour);
  } catch {
    // A full or forbidden storage costs the memory of the tour, not the tour.
  }
  for (const listener of listeners) listener();
}

/** Whether the person has just set out on it: asked once, the first answer is the only yes. */
export function isFreshStart(tour: string): boolean {
  const yes = fresh === tour;
  fresh = null;
  return yes;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
