import { useTranslation } from 'react-i18next';
import classes from './turfs-list.module.css';

/** What the areas and the lines on the map are, while two plans are compared. */
export function TurfsLegend({ name, other }: { name: string; other: string }) {
  const { t } = useTranslation('planTurfs', { keyPrefix: 'legend' });
  return (
    <ul className={classes.legend}>
      <li data-look="areas">{t('areas', { name })}</li>
      <li data-look="borders">{t('borders', { name: other })}</li>
    </ul>
  );
}
