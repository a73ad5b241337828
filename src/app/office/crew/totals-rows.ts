import i18next from 'i18next';
import { addDays } from '../../../domain/rules/day-in.ts';
import type { Totals } from '../../../domain/rules/shift-totals.ts';
import type { View } from '../../../domain/view.ts';
import { formatDay, formatShortDay } from '../../texts/format.ts';
import { kindWords } from '../../texts/kind-words.ts';
import type { DaySpan, TableName } from './totals-tables.ts';

export interface TotalsRow {
  readonly key: string;
  readonly name: string;
  readonly sums: Totals;
}

/** In the language of now; whoever shows it has the namespaces `totals` and `shifts`. */
const words = () => i18next.getFixedT(null, 'totals');

/** A table's lines by the names that people know them by, in the order of these names; what belongs nowhere comes last. */
export function namedRows(view: View, table: TableName, sums: ReadonlyMap<string, Totals>): TotalsRow[] {
  const rows = [...sums].map(([key, one]) => ({ key, name: nameOf(view, table, key), sums: one }));
  // Weeks stand as they follow one another, wards by their number.
  const byKey = table === 'week' || table === 'ward';
  return rows.sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      (byKey ? (a.key < b.key ? -1 : 1) : a.name.localeCompare(b.name, undefined, { numeric: true })),
  );
}

function nameOf(view: View, table: TableName, key: string): string {
  const t = words();
  switch (table) {
    case 'week':
      return t('span.week', { first: formatShortDay(key), last: formatShortDay(addDays(key, 6)) });
    case 'kind':
      return kindWords(view, key);
    case 'turf':
      return view.get('turf', key)?.name ?? t('without.gone');
    default:
      return key === '' ? t(`without.${table}`) : (view.get(table, key)?.name ?? t('without.gone'));
  }
}

/** "1. Januar bis 31. Januar", "ab 1. Januar", "Ganzer Wahlkampf". */
export function spanWords({ from, to }: DaySpan): string {
  const t = words();
  if (from !== null && to !== null) return t('span.days', { first: formatDay(from), last: formatDay(to) });
  if (from !== null) return t('span.since', { first: formatDay(from) });
  return to === null ? t('page.whole') : t('span.until', { last: formatDay(to) });
}
