let asked = false;

/**
 * Asks the browser not to throw our storage away when space gets short. Asked once, at the first thing that is logged:
 * some browsers show a question, and it should come when there is something to lose.
 */
export function persistStorage(): void {
  if (asked) return;
  asked = true;
  navigator.storage?.persist?.().catch(() => false);
}
