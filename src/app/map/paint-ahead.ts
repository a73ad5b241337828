/** Deeds that may wait for a quiet frame: one a frame, whichever layer they are of, so that no frame is spent on two. */
const waiting: (() => boolean)[] = [];
let awake = false;

/**
 * Calls `paint` in later frames until it answers that nothing is left to do.
 * @returns calls it off
 */
export function paintAhead(paint: () => boolean): () => void {
  waiting.push(paint);
  if (!awake) {
    awake = true;
    afterNextFrame(next);
  }
  return () => {
    const at = waiting.indexOf(paint);
    if (at >= 0) waiting.splice(at, 1);
  };
}

/**
 * Calls back in the frame after the next one: what was painted just now comes to the screen first.
 * @returns calls it off
 */
export function afterNextFrame(callback: () => void): () => void {
  let request = requestAnimationFrame(() => {
    request = requestAnimationFrame(callback);
  });
  return () => cancelAnimationFrame(request);
}

function next(): void {
  // Round and round, so that ground and posts of the same place come together.
  for (let paint = waiting.shift(); paint; paint = waiting.shift()) {
    if (!paint()) continue;
    waiting.push(paint);
    break;
  }
  awake = waiting.length > 0;
  if (awake) requestAnimationFrame(next);
}
