import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import { useTold } from '../../ui/use-told.ts';
import { useShifts } from '../list/use-shifts.ts';
import { FeedCard } from './feed-card.tsx';
import styles from './mine.module.css';
import { MyGreetings } from './my-greetings.tsx';
import { MyShifts } from './my-shifts.tsx';
import { MyTurfs } from './my-turfs.tsx';
import { MyWork } from './my-work.tsx';
import { ownShifts } from './own-shifts.ts';

/** /shifts/mine: where I am to be, what I have done, and how that gets into my calendar. */
export function MinePage() {
  const { t } = useTranslation('mine');
  const shifts = useShifts();
  const tell = useTold();
  const own = useMemo(() => ownShifts(shifts.shifts, shifts.now), [shifts.shifts, shifts.now]);
  const nothing = own.invited.length + own.coming.length + own.waiting.length + own.leading.length === 0;
  return (
    <Room title={t('title')} back={null} above={<ToldBar {...tell} />}>
      <div className={styles.page}>
        {nothing && (
          <div className={styles.empty}>
            <p>{t('empty')}</p>
            <Link to="/shifts" replace className={styles.link}>
              {t('find')}
            </Link>
          </div>
        )}
        <MyShifts own={own} shifts={shifts} tell={tell} />
        <MyTurfs />
        <MyGreetings tell={tell} />
        <MyWork done={own.done} shifts={shifts} />
        <FeedCard />
        <Link to="/shifts/survey" className={styles.link}>
          {t('survey')}
        </Link>
      </div>
    </Room>
  );
}
