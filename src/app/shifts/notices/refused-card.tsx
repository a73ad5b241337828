import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { refusalWords } from '../../texts/reason-words.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import type { Shifts } from '../list/use-shifts.ts';
import styles from './notices.module.css';
import type { RefusedJoin } from './refused-joins.ts';
import { useShiftLine } from './use-shift-line.ts';

interface RefusedCardProps {
  readonly refused: RefusedJoin;
  readonly shifts: Shifts;
  readonly onDay: (day: string) => void;
}

/** A sign-up that did not work out: why, and what else there is that day. */
export function RefusedCard({ refused, shifts, onDay }: RefusedCardProps) {
  const { t } = useTranslation('shifts');
  const client = useCampaignClient();
  const shift = useCampaign(({ view }) => (refused.shiftId === null ? undefined : view.get('shift', refused.shiftId)));
  const { timezone, today } = shifts;
  const day = shift && dayIn(timezone, shift.start);
  return (
    <article className={`${styles.notice} ${styles.urgent}`}>
      <IconAlertTriangle size={24} stroke={2} aria-hidden />
      <div className={styles.about}>
        <h2>{t('refused.title')}</h2>
        {shift && <Line shift={shift} shifts={shifts} />}
        <p>{refusalWords(refused.reason)}</p>
        <div className={styles.deeds}>
          {day !== undefined && day >= today && <Button onClick={() => onDay(day)}>{t('refused.others')}</Button>}
          <Button onClick={() => void client.dismiss(refused.id)}>{t('notices.putAway')}</Button>
        </div>
      </div>
    </article>
  );
}

function Line({ shift, shifts }: { readonly shift: ShiftRow; readonly shifts: Shifts }) {
  const line = useShiftLine(shift, shifts, false);
  return (
    <p>
      <Link to={`/shifts/${shift.id}`} className={styles.shift}>
        {line}
      </Link>
    </p>
  );
}
