import { useEffect, useState } from 'react';

/** Timers hold no longer wait (24 days); before it is over, the page is opened anew. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * The phone's clock in ms since 1970, read again every so often.
 * @param alarm read at this very instant, too, where something begins then
 */
export function useNow(everyMs: number, alarm: number | null = null): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  useEffect(() => {
    const left = alarm === null ? 0 : alarm - Date.now();
    if (left <= 0 || left > LONGEST_MS) return;
    const timer = setTimeout(() => setNow(Date.now()), left);
    return () => clearTimeout(timer);
  }, [alarm]);
  return now;
}
