import { useTranslation } from 'react-i18next';

/** Not built yet. */
export function TurfsPlanPage() {
  const { t } = useTranslation('planTurfs');
  return <p role="status">{t('contradiction.not-yet')}</p>;
}
