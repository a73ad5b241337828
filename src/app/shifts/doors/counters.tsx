import { IconArrowBackUp, IconBan, IconCheck, IconFlagCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DoorMark, type DoorTap, mayMark } from '../../../domain/rules/count-door.ts';
import { Button } from '../../ui/button.tsx';
import styles from './counters.module.css';
import type { Counting } from './use-counting.ts';

interface CountersProps {
  readonly counting: Counting;
  readonly onSpare: () => void;
  readonly onFinish: () => void;
}

/** What is tapped when a door is shut again: one tap a door, by how far it went; two marks for the door before. */
export function Counters({ counting: { counting, undoable, failure, tap, undo }, onSpare, onFinish }: CountersProps) {
  const { t } = useTranslation(['doors', 'common']);
  const [said, say] = useState('');
  const { sums, last } = counting;
  const count = (what: DoorTap) => {
    tap(what);
    say(t('count.counted', { what: t(`tap.${what}`), count: sums[what] + 1 }));
  };
  const takeBack = () => {
    undo();
    say(t('count.undone'));
  };
  const door = (what: DoorTap, look: string | undefined, hint?: string) => (
    <button type="button" className={`${styles.counter} ${look}`} onClick={() => count(what)}>
      <span className={styles.what}>
        {t(`tap.${what}`)}
        {hint && <small>{hint}</small>}
      </span>
      <Figure value={sums[what]} />
    </button>
  );
  const mark = (what: DoorMark) => {
    const marked = last?.marks.includes(what) ?? false;
    return (
      <button
        type="button"
        className={`${styles.counter} ${styles.mark}`}
        aria-pressed={marked}
        disabled={!marked && !mayMark(counting, what)}
        onClick={() => !marked && count(what)}
      >
        <span className={styles.what}>
          {marked && <IconCheck size={20} stroke={3} aria-hidden />} {t(`tap.${what}`)}
        </span>
        <Figure value={sums[what]} />
      </button>
    );
  };
  return (
    <>
      {failure && (
        <p className={styles.failure} role="alert">
          {t(`common:told.failed.${failure}`)}
        </p>
      )}
      <div className={styles.doors}>
        {door('opened', '')}
        {door('conversation', '', t('count.alsoOpened'))}
        {door('notHome', styles.main)}
      </div>
      <fieldset className={styles.marks}>
        <legend>{t(last ? 'count.lastDoor' : 'count.lastHint')}</legend>
        {mark('friendly')}
        {mark('flyer')}
      </fieldset>
      <div className={styles.tools}>
        <Button icon={IconArrowBackUp} disabled={!undoable} onClick={takeBack}>
          {t('common:undo')}
        </Button>
        <Button icon={IconBan} onClick={onSpare}>
          {t('count.spare')}
        </Button>
        <Button icon={IconFlagCheck} onClick={onFinish}>
          {t('count.finish')}
        </Button>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** A new figure lights up for a moment: seen from the corner of an eye. */
const Figure = ({ value }: { readonly value: number }) => (
  <strong key={value} className={styles.figure}>
    {value}
  </strong>
);
