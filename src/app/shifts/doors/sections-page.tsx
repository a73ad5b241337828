import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { doorsOf } from '../../../domain/rules/count-door.ts';
import { mayMoveTurf } from '../../../domain/rules/may-move-turf.ts';
import type { WalkPart } from '../../../domain/rules/walk-list.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import { rangeWords, sectionName } from './door-words.ts';
import styles from './doors.module.css';
import { useCounts, useDoors } from './doors-context.ts';
import { TurfDeeds } from './turf-deeds.tsx';
import { TurfGone } from './turf-gone.tsx';
import { TurfMap } from './turf-map.tsx';
import { useEndEvening } from './use-end-evening.ts';
import { nextPart, type TurfNow, useTurf } from './use-turf.ts';
import { useTurfDeeds } from './use-turf-deeds.ts';

/** /shifts/doors/:turfId/sections */
export function SectionsPage() {
  const { turfId = '' } = useParams();
  const now = useTurf(turfId);
  return now ? <Sections now={now} /> : <TurfGone />;
}

/** A turf on the map and as a list in walking order, and what becomes of it. */
function Sections({ now }: { readonly now: TurfNow }) {
  const { t } = useTranslation('doors');
  const { turf, parts, mine } = now;
  const { told } = useDoors();
  const navigate = useNavigate();
  const counted = useCounts().some((count) => count.turf === turf.id);
  const next = nextPart(now);
  return (
    <Room
      title={turf.name}
      back="/shifts/doors"
      top={<TurfMap now={now} />}
      above={<ToldBar {...told} />}
      foot={
        (mine || counted) && (
          <>
            <EndEvening now={now} />
            {mine && next && (
              <Link to={countPath(now, next)} className={`${styles.link} ${styles.go}`}>
                {t('turfs.count')}
              </Link>
            )}
          </>
        )
      }
    >
      {!mine && <NotMine now={now} />}
      <ol className={styles.rows}>
        {parts.map((part, index) => (
          <li key={part.section.id}>
            <SectionRow now={now} part={part} number={index + 1} next={part === next} open={mine || counted} />
          </li>
        ))}
      </ol>
      {mine && (
        <>
          <h2 className={styles.title}>{t('deeds.title')}</h2>
          <TurfDeeds turf={turf} onOver={() => void navigate('/shifts/doors', { replace: true })} />
        </>
      )}
    </Room>
  );
}

const countPath = ({ turf }: TurfNow, { section }: WalkPart) =>
  `/shifts/doors/${turf.id}/count/${encodeURIComponent(section.id)}`;

interface SectionRowProps {
  readonly now: TurfNow;
  readonly part: WalkPart;
  readonly number: number;
  readonly next: boolean;
  /** It may be counted in. */
  readonly open: boolean;
}

function SectionRow({ now, part, number, next, open }: SectionRowProps) {
  const { t } = useTranslation('doors');
  const { today } = useDoors();
  const { section, stretches } = part;
  const here = useCounts().find((one) => one.turf === now.turf.id && one.section === section.id && one.day === today);
  const done = now.turf.done.includes(section.id);
  const range = stretches.length === 1 ? [rangeWords(stretches[0]!.doors.map((door) => door.number))] : [];
  const facts = [
    ...range,
    t(`section.side.${section.side}`),
    ...(here && doorsOf(here.sums) > 0 ? [t('section.counted', { count: doorsOf(here.sums) })] : []),
    ...(done ? [t('section.done')] : []),
  ];
  const row = (
    <>
      <span className={`${styles.number} ${done ? styles.done : next ? styles.next : ''}`}>
        {done ? <IconCheck size={20} stroke={3} aria-hidden /> : number}
      </span>
      <span className={styles.about}>
        <strong>{sectionName(section)}</strong>
        <span>{facts.join(' · ')}</span>
      </span>
    </>
  );
  return open ? (
    <Link to={countPath(now, part)} className={styles.row}>
      {row}
    </Link>
  ) : (
    <div className={styles.row}>{row}</div>
  );
}

function EndEvening({ now }: { readonly now: TurfNow }) {
  const { t } = useTranslation('doors');
  const end = useEndEvening(now.turf.id);
  return <Button onClick={end}>{t('evening.finish')}</Button>;
}

function NotMine({ now: { turf } }: { readonly now: TurfNow }) {
  const { t } = useTranslation('doors');
  const { take } = useTurfDeeds(turf);
  const free = useCampaign(
    ({ view, actor }) =>
      turf.holder === null &&
      turf.state !== 'in-work' &&
      mayMoveTurf(view, actor, turf, { shift: turf.shift, holder: actor.id }),
  );
  return free ? (
    <Button look="main" onClick={take}>
      {t('turfs.take')}
    </Button>
  ) : (
    <p className={styles.notice}>{t('section.notMine')}</p>
  );
}
