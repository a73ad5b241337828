import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { keepAwake } from '../../../device/keep-awake.ts';
import type { WalkPart } from '../../../domain/rules/walk-list.ts';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import { Counters } from './counters.tsx';
import { sectionName } from './door-words.ts';
import styles from './doors.module.css';
import { useCounts, useDoors } from './doors-context.ts';
import { SectionHead } from './section-head.tsx';
import { tallyOf } from './send-counts.ts';
import { SpareDialog } from './spare-dialog.tsx';
import { TurfGone } from './turf-gone.tsx';
import { useCounting } from './use-counting.ts';
import { nextPart, type TurfNow, useTurf } from './use-turf.ts';

/** /shifts/doors/:turfId/count/:sectionId; without a section the next one that is not through. */
export function CountPage() {
  const { turfId = '', sectionId } = useParams();
  const now = useTurf(turfId);
  const counted = useCounts().some(({ turf }) => turf === turfId);
  if (!now) return <TurfGone />;
  const to = `/shifts/doors/${turfId}`;
  const part = now.parts.find(({ section }) => section.id === sectionId);
  if (part) {
    if (!now.mine && !counted) return <Navigate to={`${to}/sections`} replace />;
    return <CountSection key={part.section.id} now={now} part={part} />;
  }
  const next = nextPart(now);
  const page = next && (now.mine || counted) ? `count/${encodeURIComponent(next.section.id)}` : 'sections';
  return <Navigate to={`${to}/${page}`} replace />;
}

function CountSection({ now, part }: { readonly now: TurfNow; readonly part: WalkPart }) {
  const { t } = useTranslation('doors');
  const { section } = part;
  const { book, told } = useDoors();
  const navigate = useNavigate();
  const counting = useCounting(now.turf, section.id);
  const [sparing, setSparing] = useState(false);
  useEffect(keepAwake, []);

  const to = (id: string) => `/shifts/doors/${now.turf.id}/count/${encodeURIComponent(id)}`;
  const finish = () => {
    // Nobody opened, or the street is one long fence: it is through all the same.
    if (!book.find(counting.key)) book.count(counting.key, counting.counting.sums, now.turf.shift).catch(() => {});
    const count = book.find(counting.key)!;
    const args = tallyOf(count, true);
    const next = nextPart(now, section.id);
    told.run('tallyDoors', args, {
      words: t('count.finished', { street: sectionName(section) }),
      kept: () => void book.noteSent(count).catch(() => {}),
      done: () => void navigate(next ? to(next.section.id) : `/shifts/doors/${now.turf.id}/evening`, { replace: true }),
      undo: () => {
        // What was counted since, in the meantime, is told as it is now.
        const still = book.find(counting.key) ?? count;
        told.run('tallyDoors', tallyOf(still, false), {
          words: t('count.unfinished'),
          kept: () => void book.noteSent(still).catch(() => {}),
          done: () => void navigate(to(section.id), { replace: true }),
        });
      },
    });
  };
  const lost = !now.mine;
  return (
    <Room
      title={sectionName(section)}
      back={`/shifts/doors/${now.turf.id}/sections`}
      above={<ToldBar {...told} />}
      foot={<Counters counting={counting} onSpare={() => setSparing(true)} onFinish={finish} />}
    >
      {lost && <p className={styles.notice}>{t('section.notMineAnyMore')}</p>}
      <SectionHead now={now} part={part} />
      <Link to={`/shifts/doors/${now.turf.id}/sections`} className={styles.link}>
        {t('section.all')}
      </Link>
      {sparing && <SpareDialog turf={now.turf} part={part} onClose={() => setSparing(false)} />}
    </Room>
  );
}
