import { IconBellOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SparedDoor } from '../../../domain/model/turf.ts';
import { doorWords } from './door-words.ts';
import styles from './doors.module.css';

interface SparedNoteProps {
  readonly doors: readonly SparedDoor[];
  /** The section has several streets: a number alone would not say where. */
  readonly several: boolean;
}

/** Where nobody rings, large enough to be seen in passing. Why is nobody's business. */
export function SparedNote({ doors, several }: SparedNoteProps) {
  const { t } = useTranslation('doors');
  if (doors.length === 0) return null;
  return (
    <section className={styles.spared}>
      <IconBellOff size={28} aria-hidden />
      <div>
        <h2>{t('spare.here')}</h2>
        <ul>
          {doors.map((door) => (
            <li key={doorWords(door, true)}>{doorWords(door, several)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
