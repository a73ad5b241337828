import {
  IconAlertTriangle,
  IconArrowBigUpLines,
  IconCalendarCheck,
  IconCalendarOff,
  IconChevronRight,
  IconClipboardList,
  IconHandStop,
  IconLifebuoy,
  IconListCheck,
  IconMail,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notice } from '../../../domain/rules/notices-for.ts';
import { Button } from '../../ui/button.tsx';
import type { Tell } from '../../ui/use-told.ts';
import type { Shifts } from '../list/use-shifts.ts';
import { Greeting } from './greeting.tsx';
import { Invitation } from './invitation.tsx';
import styles from './notices.module.css';
import { useShiftLine } from './use-shift-line.ts';

const ICONS = {
  soon: IconCalendarCheck,
  cancelled: IconCalendarOff,
  'moved-up': IconArrowBigUpLines,
  invited: IconMail,
  covered: IconLifebuoy,
  understaffed: IconAlertTriangle,
  unticked: IconListCheck,
  greet: IconHandStop,
  survey: IconClipboardList,
};

interface NoticeCardProps {
  readonly notice: Notice;
  readonly shifts: Shifts;
  readonly tell: Tell;
  /** Where it asks for nothing. */
  readonly onPutAway: (() => void) | undefined;
}

/** One thing to know, and the one button for it. */
export function NoticeCard({ notice, shifts, tell, onPutAway }: NoticeCardProps) {
  const { t } = useTranslation('shifts');
  const Icon = ICONS[notice.kind];
  const leadsOn = 'shift' in notice && notice.kind !== 'invited' && !onPutAway;
  const urgent = notice.kind === 'cancelled' || notice.kind === 'understaffed';
  return (
    <article className={`${styles.notice} ${urgent ? styles.urgent : ''}`}>
      <Icon size={24} stroke={2} aria-hidden />
      <div className={styles.about}>
        {notice.kind === 'greet' ? (
          <Greeting profile={notice.profile} tell={tell} />
        ) : notice.kind === 'survey' ? (
          <>
            <h2>{t('notices.survey')}</h2>
            <p>{t('notices.surveyHint')}</p>
            <Deeds>
              <Link to="/shifts/survey" className={styles.go}>
                {t('notices.answer')}
              </Link>
              {onPutAway && <Button onClick={onPutAway}>{t('notices.later')}</Button>}
            </Deeds>
          </>
        ) : (
          <AboutShift notice={notice} shifts={shifts} tell={tell} onPutAway={onPutAway} />
        )}
      </div>
      {leadsOn && <IconChevronRight size={24} className={styles.on} aria-hidden />}
    </article>
  );
}

interface AboutShiftProps extends Omit<NoticeCardProps, 'notice'> {
  readonly notice: Extract<Notice, { shift: unknown }>;
}

function AboutShift({ notice, shifts, tell, onPutAway }: AboutShiftProps) {
  const { t } = useTranslation('shifts');
  const { kind, shift } = notice;
  const line = useShiftLine(shift, shifts, kind === 'soon' || kind === 'moved-up' || kind === 'invited');
  // Where there is nothing to decide here the whole card leads to the shift.
  const asks = kind === 'invited' || onPutAway !== undefined;
  const title =
    kind === 'understaffed' && notice.missing === 0
      ? 'lateOnly'
      : kind === 'soon' && shift.start <= shifts.now
        ? 'running'
        : kind;
  return (
    <>
      <h2>{t(`notices.${title}`)}</h2>
      <p>
        <Link to={`/shifts/${shift.id}`} className={`${styles.shift} ${asks ? '' : styles.whole}`}>
          {line}
        </Link>
      </p>
      {kind === 'cancelled' && shift.cancelNote && <p>{shift.cancelNote}</p>}
      {kind === 'covered' && <p>{t('notices.coveredHint')}</p>}
      {kind === 'unticked' && <p>{t('notices.untickedHint')}</p>}
      {kind === 'understaffed' && (
        <p>
          {[
            notice.late > 0 && t('notices.late', { count: notice.late }),
            notice.missing > 0 && t('notices.missing', { count: notice.missing }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      {asks && (
        <Deeds>
          {kind === 'invited' ? (
            <Invitation shift={shift} shifts={shifts} tell={tell} />
          ) : (
            <Button onClick={onPutAway}>{t('notices.putAway')}</Button>
          )}
        </Deeds>
      )}
    </>
  );
}

const Deeds = ({ children }: { readonly children: ReactNode }) => <div className={styles.deeds}>{children}</div>;
