import { useTranslation } from 'react-i18next';
import type { OwnWork } from '../../../domain/rules/own-work.ts';
import { formatCount } from '../../texts/format.ts';
import styles from './shift.module.css';
import { spanWords } from './time-words.ts';

/** What was done, in large figures; what is nought says nothing. */
export function Figures({ work: { ms, doors, conversations } }: { readonly work: Omit<OwnWork, 'shifts'> }) {
  const { t } = useTranslation('shift');
  const figures = [
    ms > 0 && spanWords(ms),
    doors > 0 && t('figures.doors', { count: doors, formatted: formatCount(doors) }),
    conversations > 0 && t('figures.conversations', { count: conversations, formatted: formatCount(conversations) }),
  ].filter(Boolean);
  if (figures.length === 0) return null;
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => (
        <li key={String(figure)}>{figure}</li>
      ))}
    </ul>
  );
}
