import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DoorCountBook } from '../../../device/door-counts.ts';
import type { SectionCount } from '../../../device/door-counts-record.ts';
import type { Tell } from '../../ui/use-told.ts';

interface Doors {
  readonly book: DoorCountBook;
  /** Lies over whichever page is open: what is told of a section is read on the next one. */
  readonly told: Tell;
  /** Calendar day on the campaign's clock. */
  readonly today: string;
}

const DoorsContext = createContext<Doors | null>(null);
export const DoorsProvider = DoorsContext.Provider;

export function useDoors(): Doors {
  const doors = useContext(DoorsContext);
  if (!doors) throw new Error('A component that counts stands outside of the doors’ room.');
  return doors;
}

/** What this phone counted and still knows. */
export function useCounts(): readonly SectionCount[] {
  const { book } = useDoors();
  return useSyncExternalStore(book.subscribe, book.list);
}
