import { IconDoorEnter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import card from '../card.module.css';
import styles from './mine.module.css';

/** The turfs that my phone counts in. */
export function MyTurfs() {
  const { t } = useTranslation('mine');
  const turfs = useCampaign(
    ({ view, actor }) =>
      [...view.all('turf')]
        .filter(({ holder, closedAt }) => holder === actor.id && closedAt === null)
        .map(({ id, name, sections, done }) => ({
          id,
          name,
          total: sections.length,
          done: sections.filter((section) => done.includes(section.id)).length,
        })),
    looksSame,
  );
  if (turfs.length === 0) return null;
  return (
    <section>
      <h2>{t('turfs.title')}</h2>
      <ul className={styles.list}>
        {turfs.map(({ id, name, done, total }) => (
          <li key={id} className={card.card}>
            <p>
              <strong>{name}</strong>
              <span>{t('turfs.sections', { done, count: total })}</span>
            </p>
            <Link to={`/shifts/doors/${id}`} className={styles.link}>
              <IconDoorEnter size={20} aria-hidden /> {t('turfs.count')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
