import { IconArrowBarDown, IconListCheck, IconPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay, formatMetres } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import styles from './tours.module.css';
import type { TourNow } from './use-tour.ts';

const ICONS = { hang: IconPin, check: IconListCheck, 'take-down': IconArrowBarDown } as const;

interface TourCardProps {
  readonly now: TourNow;
  /** This phone is on it. */
  readonly running: boolean;
  readonly onTake?: () => void;
}

/** One tour in the list: what, how far it is, how long, for which day. */
export function TourCard({ now, running, onTake }: TourCardProps) {
  const { t } = useTranslation('tours');
  const { tour } = now;
  const Icon = ICONS[tour.kind];
  const facts = [
    t(`kind.${tour.kind}`),
    formatMetres(now.metres),
    ...(tour.day === null ? [] : [t('phone.day', { day: formatDay(tour.day) })]),
  ];
  return (
    <li className={styles.card}>
      <Link to={`/street/tours/${tour.id}`} className={styles.tour}>
        <Icon size={24} aria-hidden />
        <span className={styles.about}>
          <strong>
            {tour.name} {running && <em>{t('phone.running')}</em>}
          </strong>
          <span>{facts.join(' · ')}</span>
        </span>
        <span className={styles.count}>{t('phone.done', { done: now.done, total: tour.stops.length })}</span>
      </Link>
      <Bar now={now} />
      {onTake && <Button onClick={onTake}>{t('phone.take')}</Button>}
    </li>
  );
}

/** Done, left out, and what is left. */
export function Bar({ now: { done, skipped, states } }: { readonly now: TourNow }) {
  const { t } = useTranslation('tours');
  const share = (count: number) => `${(100 * count) / Math.max(1, states.length)}%`;
  return (
    <div className={styles.bar} role="img" aria-label={t('phone.doneAria', { done, total: states.length })}>
      <i className={styles.done} style={{ width: share(done) }} />
      <i className={styles.skipped} style={{ width: share(skipped) }} />
    </div>
  );
}
