import { useSyncExternalStore } from 'react';
import { isNight } from './is-night.ts';

export type Theme = 'day' | 'night';
/** `auto`: night when the phone asks for dark, or when the sun is down. */
export type ThemeChoice = 'auto' | Theme;

const KEY = 'laterne.theme';
/** Where the sun is looked up before the city is known: the middle of Germany. */
let place = { lon: 10.4, lat: 51.2 };
let choice: ThemeChoice = readChoice();
let theme: Theme = 'night';
const listeners = new Set<() => void>();
const prefersDark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

/** Puts the theme on the page and keeps it right through dusk and dawn. Called once, before the first paint. */
export function startTheme(): void {
  applyTheme();
  prefersDark?.addEventListener('change', applyTheme);
  document.addEventListener('visibilitychange', applyTheme);
  // Chosen in another tab.
  window.addEventListener('storage', ({ key }) => {
    if (key !== KEY) return;
    choice = readChoice();
    applyTheme();
  });
  setInterval(applyTheme, 60_000);
}

/** Tells the theme where the sun should set. */
export function placeTheme(at: { lon: number; lat: number }): void {
  place = at;
  applyTheme();
}

export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A full or forbidden storage costs the memory of the choice, not the choice.
  }
  applyTheme();
}

/** The theme on screen. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => theme);
/** What the person chose. */
export const useThemeChoice = (): ThemeChoice => useSyncExternalStore(subscribe, () => choice);

function applyTheme(): void {
  const dark = prefersDark?.matches || isNight(Date.now(), place);
  theme = choice === 'auto' ? (dark ? 'night' : 'day') : choice;
  document.documentElement.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    meta.content = theme === 'night' ? '#0E1621' : '#FAFAF7';
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'day' || stored === 'night' ? stored : 'auto';
  } catch {
    return 'auto';
  }
}
