import { useTranslation } from 'react-i18next';
import type { Totals } from '../../../domain/rules/shift-totals.ts';
import { formatCount } from '../../texts/format.ts';
import classes from './totals.module.css';
import type { TotalsRow } from './totals-rows.ts';
import { figureOf, figuresOf, type TableName } from './totals-tables.ts';

interface TotalsTableProps {
  readonly table: TableName;
  readonly rows: readonly TotalsRow[];
  readonly together: Totals;
}

/** The sums told apart one way, and all of them together in the last line. */
export function TotalsTable({ table, rows, together }: TotalsTableProps) {
  const { t } = useTranslation('totals');
  const figures = figuresOf(table);
  const cells = (sums: Totals) =>
    figures.map((figure) => {
      const value = figureOf(sums, figure);
      return <td key={figure}>{value === 0 ? <span className={classes.none}>0</span> : formatCount(value)}</td>;
    });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a phone, and the keyboard has to get there
    <section className={classes.scroll} aria-label={t(`by.${table}`)} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t(`by.${table}`)}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col">
                {t(`figures.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, sums }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells(sums)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('page.together')}</th>
            {cells(together)}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
