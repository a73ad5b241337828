import { useEffect, useSyncExternalStore } from 'react';

/** Forms that hold something typed and not saved. */
const unsaved = new Set<symbol>();
const listeners = new Set<() => void>();

function change(form: symbol, dirty: boolean): void {
  const before = unsaved.size;
  if (dirty) unsaved.add(form);
  else unsaved.delete(form);
  if (before === unsaved.size) return;
  if (unsaved.size > 0) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
  for (const listener of listeners) listener();
}

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

/** Says that this form holds something unsaved, as long as `dirty`: closing the page then asks, and no update reloads it. */
export function useUnsaved(dirty: boolean): void {
  useEffect(() => {
    const form = Symbol('form');
    change(form, dirty);
    return () => change(form, false);
  }, [dirty]);
}

/** Whether any form on screen holds something unsaved. */
export const useHasUnsaved = (): boolean => useSyncExternalStore(subscribe, () => unsaved.size > 0);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
