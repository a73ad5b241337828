import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addDays } from '../../../domain/rules/day-in.ts';
import type { BoardRows, StaffingFilter } from '../../../domain/rules/staffing-board.ts';

const ROWS: readonly BoardRows[] = ['ward', 'group', 'kind'];
/** Two weeks. */
const DAYS = 14;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface BoardView {
  readonly rows: BoardRows;
  readonly filter: StaffingFilter;
  readonly days: readonly string[];
  /** Nothing means today, or all; `days` moves by so many, null back to today. */
  show(changes: Partial<StaffingFilter> & { rows?: BoardRows }): void;
  move(days: number | null): void;
}

/** What the board shows stands in the address: whoever looks at a shift and goes back finds it as it was. */
export function useBoardView(today: string): BoardView {
  const [search, setSearch] = useSearchParams();
  return useMemo(() => {
    const put = (changes: Readonly<Record<string, string | null | undefined>>) => {
      const next = new URLSearchParams(search);
      for (const [key, value] of Object.entries(changes)) {
        if (value) next.set(key, value);
        else next.delete(key);
      }
      setSearch(next, { replace: true });
    };
    const asked = search.get('from');
    const from = asked !== null && DAY.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : today;
    const rows = ROWS.find((name) => name === search.get('rows')) ?? 'ward';
    return {
      rows,
      filter: { ward: search.get('ward'), group: search.get('group'), kind: search.get('kind') },
      days: Array.from({ length: DAYS }, (_, index) => addDays(from, index)),
      show: put,
      move: (days) => put({ from: days === null ? null : addDays(from, days) }),
    };
  }, [search, setSearch, today]);
}
