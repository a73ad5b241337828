import i18next from 'i18next';
import type { Totals } from '../../../domain/rules/shift-totals.ts';
import { writeCsv } from '../lists/download/write-csv.ts';
import type { TotalsRow } from './totals-rows.ts';
import { figureOf, figuresOf, type TableName } from './totals-tables.ts';

/** One of the tables for a spreadsheet, with all together in its last line. */
export function writeTotalsCsv(table: TableName, rows: readonly TotalsRow[], together: Totals): string {
  const t = i18next.getFixedT(null, 'totals');
  const figures = figuresOf(table);
  const line = (name: string, sums: Totals) => [name, ...figures.map((figure) => figureOf(sums, figure))];
  return writeCsv(
    [t(`by.${table}`), ...figures.map((figure) => t(`figures.${figure}`))],
    [...rows.map(({ name, sums }) => line(name, sums)), line(t('page.together'), together)],
    i18next.language !== 'en',
  );
}
