import { useTranslation } from 'react-i18next';
import type { Totals } from '../../../domain/rules/shift-totals.ts';
import { formatCount } from '../../texts/format.ts';
import classes from './tick.module.css';
import { type Figure, figureOf } from './totals-tables.ts';

/** Sums in large figures, each with what it counts. */
export function TotalsFigures({ sums, figures }: { readonly sums: Totals; readonly figures: readonly Figure[] }) {
  const { t } = useTranslation('totals', { keyPrefix: 'figures' });
  return (
    <dl className={classes.figures}>
      {figures.map((figure) => (
        <div key={figure}>
          <dt>{t(figure)}</dt>
          <dd>{formatCount(figureOf(sums, figure))}</dd>
        </div>
      ))}
    </dl>
  );
}
