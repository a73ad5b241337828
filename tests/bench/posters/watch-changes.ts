/** What the watched page has to say about one change that arrived, times in ms. */
export interface WatchedChange {
  /** From the last byte of the answer that brought it to the frame that shows all of it; null: nothing on screen changed. */
  readonly toPixels: number | null;
}

declare global {
  interface Window {
    /** Resolves after the next change has arrived and the screen was quiet for a while. */
    nextChange(): Promise<WatchedChange>;
  }
}

/**
 * Runs in the page before everything else (`addInitScript`). It sees answers of /api/sync that bring rows, changes of the
 * document, drawing on any canvas, and the end of the frame in which the last of them happened. A screen is quiet
 * when nothing of it changed for 150 ms; what changes for other reasons just then counts against us.
 */
export function watchChanges(): void {
  const QUIET_MS = 150;
  const NOTHING_MS = 2_000;
  let arrived: number | null = null;
  let touchedAt: number | null = null;
  let pixelsAt: number | null = null;
  let frameAsked = false;
  let tell: ((change: WatchedChange) => void) | null = null;

  const touch = () => {
    if (arrived === null) return;
    touchedAt = performance.now();
    if (frameAsked) return;
    frameAsked = true;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A message that is sent in a frame comes after it was painted.
      port1.onmessage = () => {
        frameAsked = false;
        pixelsAt = performance.now();
      };
      port2.postMessage(null);
    });
  };

  const whenQuiet = () => {
    const now = performance.now();
    const patience = touchedAt === null ? NOTHING_MS : QUIET_MS;
    if (arrived === null) return;
    if (frameAsked || now - (touchedAt ?? arrived) < patience) {
      setTimeout(whenQuiet, 20);
      return;
    }
    const toPixels = pixelsAt === null ? null : pixelsAt - arrived;
    arrived = touchedAt = pixelsAt = null;
    tell?.({ toPixels });
  };

  window.nextChange = () =>
    new Promise((resolve) => {
      tell = resolve;
    });

  const fetchReally = window.fetch;
  window.fetch = async (...args) => {
    const response = await fetchReally(...args);
    const url = args[0] instanceof Request ? args[0].url : String(args[0]);
    if (!url.endsWith('/api/sync') || !response.ok) return response;
    const text = await response.text();
    if (!text.includes('"rows":[]') && tell && arrived === null) {
      arrived = performance.now();
      setTimeout(whenQuiet, 20);
    }
    return new Response(text, { status: response.status, headers: { 'content-type': 'application/json' } });
  };

  new MutationObserver(touch).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const canvas = CanvasRenderingContext2D.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['putImageData', 'drawImage', 'clearRect', 'fillRect', 'fill', 'stroke', 'fillText']) {
    const draw = canvas[name]!;
    canvas[name] = function (this: unknown, ...args: unknown[]) {
      touch();
      return draw.apply(this, args);
    };
  }
}
