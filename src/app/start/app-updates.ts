import type { AppUpdate } from '../ui/app-notices.tsx';

let update: AppUpdate = { ready: false, apply: () => {} };
const listeners = new Set<() => void>();

/** Installs the offline shell, behind the first page, and keeps what it offers until somebody takes it. */
export async function watchUpdates(): Promise<void> {
  const { installOfflineShell } = await import('../../device/app-update.ts');
  installOfflineShell((apply) => {
    update = { ready: true, apply };
    for (const listener of listeners) listener();
  });
}

export const currentUpdate = (): AppUpdate => update;

export function onUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
