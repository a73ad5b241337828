/**
 * Keeps the screen on, as long as the page is looked at: at a door nobody wants to unlock a phone first. Browsers that
 * cannot, or do not want to because the battery is low, just don't. @returns ends it
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const ask = async () => {
    if (over || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (over) await lock.release();
    } catch {
      // The screen goes dark as it always did.
    }
  };
  // Whoever looks elsewhere for a moment loses it.
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', ask);
    lock?.release().catch(() => {});
  };
}

/** A short tick that a hand in a glove feels. iPhones have none for web pages. */
export function tick(): void {
  try {
    navigator.vibrate?.(18);
  } catch {
    // Forbidden by a policy: the figure on the button says the same.
  }
}
