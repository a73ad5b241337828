/**
 * Calls back whenever talking to the server may work now although it did not before: the network came back, or somebody
 * looks at the page again.
 * @returns ends it
 */
export function watchForChances(chance: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') chance();
  };
  window.addEventListener('online', chance);
  window.addEventListener('pageshow', chance);
  document.addEventListener('visibilitychange', onVisible);
  // The service worker passes on that the system found a network (Background Sync, where it exists).
  const onMessage = (event: MessageEvent) => {
    if ((event.data as { type?: string } | null)?.type === 'sync') chance();
  };
  navigator.serviceWorker?.addEventListener('message', onMessage);
  return () => {
    window.removeEventListener('online', chance);
    window.removeEventListener('pageshow', chance);
    document.removeEventListener('visibilitychange', onVisible);
    navigator.serviceWorker?.removeEventListener('message', onMessage);
  };
}

/** Asks the system to wake the page when there is a network again. A bonus: few browsers can. */
export async function askForBackgroundSync(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker?.ready;
    await (registration as unknown as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync?.register(
      'outbox',
    );
  } catch {
    // Not allowed or not there: the page tries on its own.
  }
}
