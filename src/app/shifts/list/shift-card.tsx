import { IconAlertTriangle, IconMapPin, IconVideo } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatSpan } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import { KindIcon } from './kind-icon.tsx';
import type { Offer } from './offer-for.ts';
import { ownChip } from './own-chip.ts';
import { placeWords } from './place-words.ts';
import styles from './shift-card.module.css';
import type { ShiftFacts } from './shift-facts.ts';

interface ShiftCardProps {
  readonly facts: ShiftFacts;
  /** What it is called: 'Haustür', or the title. */
  readonly what: string;
  readonly ward: string | undefined;
  /** How far the meeting point is, '1,4 km'; null: nobody knows. */
  readonly distance: string | null;
  readonly timezone: string;
  readonly over: boolean;
  readonly deed: Offer['deed'];
  /** What it overlaps with, in words. */
  readonly collides: string | null;
  readonly onTake: (shiftId: string) => void;
}

/** One shift: the whole card opens it, its button joins with one tap. Drawn again only when something on it changes. */
export const ShiftCard = memo(function ShiftCard(props: ShiftCardProps) {
  const { facts, what, ward, timezone, over, deed, collides, onTake } = props;
  const { t } = useTranslation('shifts');
  const title = useId();
  const { row } = facts;
  const chip = ownChip(facts, over);
  return (
    <article className={`${styles.card} ${over || chip === 'cancelled' ? styles.faint : ''}`} aria-labelledby={title}>
      <p className={styles.when}>
        <KindIcon kind={row.kind} />
        <time dateTime={new Date(row.start).toISOString()}>{formatSpan(row, timezone)}</time>
        {chip && <span className={`${styles.chip} ${styles[chip]}`}>{t(`card.${chip}`)}</span>}
      </p>
      <h3 id={title}>
        <Link to={`/shifts/${row.id}`} className={styles.link}>
          {what}
          {ward && <span className={styles.ward}> {ward}</span>}
        </Link>
      </h3>
      <Where {...props} />
      {row.state === 'cancelled' && row.cancelNote && <p className={styles.dim}>{row.cancelNote}</p>}
      {collides && (
        <p className={styles.alarm}>
          <IconAlertTriangle size={18} aria-hidden /> <span>{collides}</span>
        </p>
      )}
      {row.state === 'open' && (
        <div className={styles.foot}>
          <Places facts={facts} over={over} />
          {deed && (
            <Button className={styles.take!} aria-describedby={title} onClick={() => onTake(row.id)}>
              {t(`deed.${deed}`)}
            </Button>
          )}
        </div>
      )}
    </article>
  );
});

function Where({ facts: { row, leads }, distance }: ShiftCardProps) {
  const { t } = useTranslation('shifts');
  const online = row.place === null && row.kind === 'meeting';
  if (!row.place && !online && !leads) return null;
  return (
    <p className={styles.where}>
      {row.place ? <IconMapPin size={18} aria-hidden /> : online && <IconVideo size={18} aria-hidden />}
      <span>
        {[row.place?.name ?? (online ? t('card.online') : null), distance, leads ? t('card.lead') : null]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
  );
}

/** How full it is: a small bar, and the words for it. */
function Places({ facts, over }: Pick<ShiftCardProps, 'facts' | 'over'>) {
  const { t } = useTranslation('shifts');
  const { row, places, needsPeople } = facts;
  const share = Math.min(1, places.coming / row.max);
  return (
    <div className={styles.places}>
      {!over && (
        <i className={styles.bar} aria-hidden>
          <i className={needsPeople ? styles.few : styles.filled} style={{ width: `${100 * share}%` }} />
        </i>
      )}
      <span className={needsPeople && !over ? styles.needed : undefined}>
        {over ? t('places.were', { count: places.coming }) : placeWords(facts)}
      </span>
    </div>
  );
}
