import { useTranslation } from 'react-i18next';
import classes from './compare.module.css';

interface MapLegendProps {
  /** Names of the two drafts. */
  readonly a: string;
  readonly b: string;
  /** How many places are only in the one, only in the other, in both. */
  readonly counts: { readonly a: number; readonly b: number; readonly both: number };
}

/** What the two shapes on the map mean. */
export function MapLegend({ a, b, counts }: MapLegendProps) {
  const { t } = useTranslation('plan', { keyPrefix: 'compare' });
  return (
    <ul className={classes.legend}>
      <li className={classes.onlyA}>{t('only', { name: a, count: counts.a })}</li>
      <li className={classes.onlyB}>{t('only', { name: b, count: counts.b })}</li>
      <li className={classes.both}>{t('both', { count: counts.both })}</li>
    </ul>
  );
}
