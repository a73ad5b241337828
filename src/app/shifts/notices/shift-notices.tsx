import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { noticesFor } from '../../../domain/rules/notices-for.ts';
import { Button } from '../../ui/button.tsx';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import type { Tell } from '../../ui/use-told.ts';
import { useKept } from '../list/use-kept.ts';
import type { Shifts } from '../list/use-shifts.ts';
import { NoticeCard } from './notice-card.tsx';
import styles from './notices.module.css';
import { RefusedCard } from './refused-card.tsx';
import { refusedJoins } from './refused-joins.ts';
import { canBePutAway, sameNotices } from './same-notices.ts';

interface ShiftNoticesProps {
  readonly shifts: Shifts;
  readonly tell: Tell;
  /** So many at first: more would push the shifts away. */
  readonly most: number;
  /** Shows what else there is on a calendar day. */
  readonly onDay: (day: string) => void;
}

const READS = ['shift', 'profile'] as const;

/** What I should know of my shifts now, the most urgent first; before it, what did not work. */
export function ShiftNotices({ shifts, tell, most, onDay }: ShiftNoticesProps) {
  const { t } = useTranslation('shifts');
  const all = useCampaign(({ view, actor }) => noticesFor(view, actor, shifts.now), sameNotices, READS);
  const refused = useCampaign((client) => refusedJoins(client.entries()), looksSame);
  const [away, keepAway] = useKept('put-away', z.array(z.string()), []);
  const [open, setOpen] = useState(false);
  const notices = all.filter((one) => !(canBePutAway(one) && away.includes(one.id)));
  // What nobody would be told any more need not be remembered.
  const putAway = (id: string) => keepAway([...away.filter((old) => all.some((one) => one.id === old)), id]);
  const room = open ? Number.POSITIVE_INFINITY : Math.max(0, most - refused.length);
  const hidden = notices.length - Math.min(room, notices.length);
  if (notices.length + refused.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={t('notices.label')}>
      {refused.map((one) => (
        <RefusedCard key={one.id} refused={one} shifts={shifts} onDay={onDay} />
      ))}
      {notices.slice(0, room).map((notice) => (
        <NoticeCard
          key={notice.id}
          notice={notice}
          shifts={shifts}
          tell={tell}
          onPutAway={canBePutAway(notice) ? () => putAway(notice.id) : undefined}
        />
      ))}
      {hidden > 0 && (
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t('notices.more', { count: hidden })}
        </Button>
      )}
    </section>
  );
}
