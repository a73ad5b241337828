import type { NewEntry } from '../sync/device-store.ts';
import type { Journal } from '../sync/ports.ts';

/**
 * Deeds that the database would not take, in localStorage until the page is loaded anew: it is written at once and does
 * not share IndexedDB's connection.
 */
export function writeJournal(campaignId: string): Journal {
  const key = `laterne-journal-${campaignId}`;
  const read = (): NewEntry[] => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? '[]') as NewEntry[];
    } catch {
      return [];
    }
  };
  return {
    read,
    keep: (entry) => {
      try {
        localStorage.setItem(key, JSON.stringify([...read(), entry]));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => localStorage.removeItem(key),
  };
}
