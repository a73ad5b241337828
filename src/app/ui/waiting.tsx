import { useTranslation } from 'react-i18next';
import styles from './waiting.module.css';

/** In place of a room until its code and its words are here. */
export function Waiting() {
  const { t } = useTranslation();
  return <p className={styles.waiting}>{t('loading')}</p>;
}
