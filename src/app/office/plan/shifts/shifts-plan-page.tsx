import { useTranslation } from 'react-i18next';

/** Not built yet. */
export function ShiftsPlanPage() {
  const { t } = useTranslation('planShifts');
  return <p role="status">{t('contradiction.not-yet')}</p>;
}
