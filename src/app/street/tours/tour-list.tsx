import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import { useTold } from '../../ui/use-told.ts';
import { useActiveTour } from './active-tour.ts';
import { sortTours } from './sort-tours.ts';
import { TourCard } from './tour-card.tsx';
import styles from './tours.module.css';

/** My team's tours, and those that nobody has yet. */
export function TourList() {
  const { t } = useTranslation('tours');
  const { team, mine, free, through } = useCampaign(sortTours, looksSame);
  const active = useActiveTour();
  const told = useTold();
  const take = (tourId: string) =>
    team && told.run('assignTour', { tourId, team: team.id }, { words: t('phone.taken') });
  return (
    <Room title={t('title')} above={<ToldBar {...told} />}>
      {team ? (
        <>
          <h2 className={styles.title}>{t('phone.mineOf', { team: team.name })}</h2>
          {mine.length === 0 && <p className={styles.dim}>{t('phone.none')}</p>}
          <ul className={styles.list}>
            {mine.map((now) => (
              <TourCard key={now.tour.id} now={now} running={now.tour.id === active} />
            ))}
          </ul>
        </>
      ) : (
        <section className={styles.hint}>
          <p>{t('phone.noTeam')}</p>
          <Link to="/street/stock" className={styles.link}>
            {t('phone.chooseTeam')}
          </Link>
        </section>
      )}
      <h2 className={styles.title}>{t('phone.free')}</h2>
      {free.length === 0 && <p className={styles.dim}>{t('phone.noneFree')}</p>}
      <ul className={styles.list}>
        {free.map((now) => (
          <TourCard
            key={now.tour.id}
            now={now}
            running={now.tour.id === active}
            {...(team && { onTake: () => take(now.tour.id) })}
          />
        ))}
      </ul>
      {through.length > 0 && (
        <>
          <h2 className={styles.title}>{t('phone.through')}</h2>
          <ul className={styles.list}>
            {through.map((now) => (
              <TourCard key={now.tour.id} now={now} running={now.tour.id === active} />
            ))}
          </ul>
        </>
      )}
    </Room>
  );
}
