import { useTranslation } from 'react-i18next';

/** Not built yet. */
export function ToursPlanPage() {
  const { t } = useTranslation('planTours');
  return <p role="status">{t('contradiction.not-yet')}</p>;
}
