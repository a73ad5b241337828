import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type DaySpan, TABLES, type TableName } from './totals-tables.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Which days and which table are shown stands in the address: whoever comes back from a shift finds it as it was. */
export function useTotalsChoice() {
  const [search, setSearch] = useSearchParams();
  return useMemo(() => {
    const day = (name: 'from' | 'to') => {
      const asked = search.get(name);
      return asked !== null && DAY.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : null;
    };
    const span: DaySpan = { from: day('from'), to: day('to') };
    const table: TableName = TABLES.find((name) => name === search.get('by')) ?? 'ward';
    const show = (changes: Partial<DaySpan> & { by?: TableName }) => {
      const next = new URLSearchParams(search);
      for (const [key, value] of Object.entries(changes)) {
        if (value) next.set(key, value);
        else next.delete(key);
      }
      setSearch(next, { replace: true });
    };
    return { span, table, show };
  }, [search, setSearch]);
}
