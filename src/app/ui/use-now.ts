import { useEffect, useState } from 'react';

/** The last minute before an alarm is looked at every second: a timer over hours stands still while a phone sleeps. */
const SOON_MS = 60_000;

/**
 * The phone's clock in ms since 1970, read again every so often, and when the phone comes out of the pocket.
 * @param alarm something begins at this instant: it is not read later than a second after it
 */
export function useNow(everyMs: number, alarm: number | null = null): number {
  const [now, setNow] = useState(Date.now);
  const soon = alarm !== null && now < alarm && alarm - now < SOON_MS;
  useEffect(() => {
    const read = () => setNow(Date.now());
    const timer = setInterval(read, soon ? 1_000 : everyMs);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [everyMs, soon]);
  return now;
}
