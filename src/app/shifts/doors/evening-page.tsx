import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { doorsOf } from '../../../domain/rules/count-door.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import styles from './doors.module.css';
import { useCounts, useDoors } from './doors-context.ts';
import { TurfDeeds } from './turf-deeds.tsx';
import { TurfGone } from './turf-gone.tsx';
import { nextPart, useTurf } from './use-turf.ts';

/** /shifts/doors/:turfId/evening: thanks, what I did today, and what becomes of the turf. */
export function EveningPage() {
  const { turfId = '' } = useParams();
  const { t } = useTranslation('doors');
  const { told, today } = useDoors();
  const now = useTurf(turfId);
  const counts = useCounts().filter(({ turf, day }) => turf === turfId && day === today);
  const mine = useCampaign(({ view, actor }) => {
    const tallies = [...view.all('tally')].filter(({ by, day }) => by === actor.id && day === today);
    const doors = tallies.reduce((sum, tally) => sum + doorsOf(tally), 0);
    const conversations = tallies.reduce((sum, { conversation }) => sum + conversation, 0);
    return { doors, conversations, sections: tallies.length };
  }, looksSame);
  if (!now) return <TurfGone />;
  const shift = now.turf.shift ?? counts[0]?.shift ?? null;
  const more = now.mine && nextPart(now) !== undefined;
  return (
    <Room
      title={t('evening.title')}
      back="/shifts/doors"
      above={<ToldBar {...told} />}
      foot={
        <Link to={shift === null ? '/shifts' : `/shifts/${shift}`} replace className={`${styles.link} ${styles.go}`}>
          {t(shift === null ? 'turfs.toShifts' : 'evening.toShift')}
        </Link>
      }
    >
      {mine.sections === 0 ? (
        <p className={styles.thanks}>{t('evening.nothing')}</p>
      ) : (
        <>
          <p className={styles.thanks}>{t(more || !now.mine ? 'evening.thanks' : 'evening.all')}</p>
          <dl className={styles.figures}>
            {(['doors', 'conversations', 'sections'] as const).map((what) => (
              <div key={what}>
                <dt>{t(`evening.${what}`, { count: mine[what] })}</dt>
                <dd>{mine[what]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {now.mine && (
        <>
          <h2 className={styles.title}>{t('deeds.title')}</h2>
          <TurfDeeds turf={now.turf} onOver={() => {}} />
          <p className={styles.dim}>{t('evening.keep')}</p>
        </>
      )}
      {more && (
        <Link to={`/shifts/doors/${turfId}`} replace className={styles.link}>
          {t('evening.goOn')}
        </Link>
      )}
    </Room>
  );
}
