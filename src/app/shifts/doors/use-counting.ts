import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { tick } from '../../../device/keep-awake.ts';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { countDoor, type DoorCounting, type DoorTap, NO_DOORS } from '../../../domain/rules/count-door.ts';
import { SaveError, type SaveErrorKind } from '../../../sync/device-store.ts';
import { useDoors } from './doors-context.ts';

/** So many taps can be taken back; nobody remembers more. */
const STEPS = 12;

/** What this screen alone remembers of the last taps: it is gone with the page. */
interface Memory {
  readonly last: DoorCounting['last'];
  readonly past: readonly DoorCounting[];
}
const NOTHING: Memory = { last: null, past: [] };

/** Counting in one section today. Mount it anew for each. */
export function useCounting({ id: turf, shift }: TurfRow, section: string) {
  const { book, today } = useDoors();
  // Whoever counts past midnight goes on with what is on screen.
  const [day] = useState(today);
  const key = useMemo(() => ({ turf, section, day }), [turf, section, day]);
  const sums = useSyncExternalStore(book.subscribe, () => book.find(key)?.sums ?? NO_DOORS);
  // A second tap may come before the first one is drawn.
  const memory = useRef(NOTHING);
  const [{ last, past }, show] = useState(NOTHING);
  const [failure, setFailure] = useState<SaveErrorKind | null>(null);

  const become = (next: DoorCounting, before: Memory['past']) => {
    memory.current = { last: next.last, past: before.slice(-STEPS) };
    show(memory.current);
    tick();
    book.count(key, next.sums, shift).then(
      () => setFailure(null),
      (error: unknown) => setFailure(error instanceof SaveError ? error.kind : 'storage-failed'),
    );
  };

  return {
    key,
    counting: { sums, last } satisfies DoorCounting,
    undoable: past.length > 0,
    /** The last taps are on screen, but not safe. */
    failure,
    tap(tap: DoorTap) {
      const now = { sums: book.find(key)?.sums ?? NO_DOORS, last: memory.current.last };
      const next = countDoor(now, tap);
      if (next !== now) become(next, [...memory.current.past, now]);
    },
    undo() {
      const before = memory.current.past.at(-1);
      if (before) become(before, memory.current.past.slice(0, -1));
    },
  };
}

export type Counting = ReturnType<typeof useCounting>;
