import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import entries from '../entries.module.css';

/** Warns where people would be rung at twice. Nothing where no turf is named. */
export function OverlapNote({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('turfs');
  if (names.length === 0) return null;
  return (
    <p className={entries.warning}>
      <IconAlertTriangle size={18} aria-hidden />
      {t('overlaps', { names: names.join(' · ') })}
    </p>
  );
}
