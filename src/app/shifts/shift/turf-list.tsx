import { IconDoorEnter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { mayMoveTurf } from '../../../domain/rules/may-move-turf.ts';
import { isComing } from '../../../domain/rules/sign-ups.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import card from '../card.module.css';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';
import type { ShiftDeeds } from './use-shift-deeds.ts';

interface TurfListProps {
  readonly now: ShiftNow;
  readonly deeds: ShiftDeeds;
}

/** The turfs of this evening: who comes takes one, counts in it, and gives it back. */
export function TurfList({ now, deeds }: TurfListProps) {
  const { t } = useTranslation('shift');
  const { own, turfs, manages } = now;
  if (turfs.length === 0 || !(manages || (own && isComing(own)))) return null;
  return (
    <section>
      <h2>{t('turfs.title')}</h2>
      <ul className={styles.cards}>
        {turfs.map((turf) => (
          <Turf key={turf.id} turf={turf} now={now} deeds={deeds} />
        ))}
      </ul>
    </section>
  );
}

function Turf({ turf, now: { actor, over, cancelled }, deeds }: TurfListProps & { readonly turf: TurfRow }) {
  const { t } = useTranslation('shift');
  const mine = turf.holder === actor.id;
  const mayTake = useCampaign(({ view }) => mayMoveTurf(view, actor, turf, { shift: turf.shift, holder: actor.id }));
  const open = turf.holder === null && turf.state === 'open';
  const done = turf.sections.filter(({ id }) => turf.done.includes(id)).length;
  return (
    <li className={card.card}>
      <p>
        <strong>{turf.name}</strong>
        <span>
          {t(mine ? 'turfs.mine' : `turfs.state.${turf.state}`)} ·{' '}
          {t('turfs.sections', { done, count: turf.sections.length })}
        </span>
      </p>
      {mine && (
        <div className={card.pair}>
          <Link to={`/shifts/doors/${turf.id}`} className={styles.link}>
            <IconDoorEnter size={20} aria-hidden /> {t('turfs.count')}
          </Link>
          <Button onClick={() => deeds.giveBack(turf)}>{t('turfs.giveBack')}</Button>
        </div>
      )}
      {open && mayTake && !over && !cancelled && <Button onClick={() => deeds.take(turf)}>{t('turfs.take')}</Button>}
    </li>
  );
}
