import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Room } from '../../ui/room.tsx';
import styles from './doors.module.css';

/** Cut anew, closed, or never heard of. */
export function TurfGone() {
  const { t } = useTranslation('doors');
  return (
    <Room title={t('title')} back="/shifts/doors">
      <p className={styles.dim}>{t('turfs.gone')}</p>
      <Link to="/shifts/doors" replace className={styles.link}>
        {t('turfs.mine')}
      </Link>
    </Room>
  );
}
