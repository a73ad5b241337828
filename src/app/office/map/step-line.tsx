import { lazy, memo, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../../domain/model/placement.ts';
import { formatInstant, formatMetres } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { memberName, useCampaignRow } from '../use-campaign-rows.ts';
import classes from './post-card.module.css';

const PhotoView = lazy(async () => ({ default: (await import('../../ui/photos/photo-view.tsx')).PhotoView }));

/** What arrived later than this was on the phone for a while: then it matters when. */
const LATE_MS = 5 * 60_000;

interface StepLineProps {
  step: Step;
  /** A later step took it back. */
  undone: boolean;
}

/** One step of a poster's life: what, who, when by the phone and by the server, how precisely, and what was told with it. */
export const StepLine = memo(function StepLine({ step, undone }: StepLineProps) {
  const { t } = useTranslation('office', { keyPrefix: 'post' });
  const words = useTranslation('reasons', { keyPrefix: 'step' }).t;
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const { kind, by, at, receivedAt, fix, note, photo, fate, odd } = step;
  const late = receivedAt !== undefined && receivedAt - at > LATE_MS;
  const details = [
    memberName(view, by) ?? t('somebody'),
    formatInstant(at, timezone),
    late && t('received', { when: formatInstant(receivedAt, timezone) }),
    fix && t('accuracy', { metres: formatMetres(fix.accuracy) }),
  ];
  return (
    <li data-void={undone || odd === true}>
      <strong>{words(kind)}</strong>
      {fate && `, ${t(`fates.${fate}`)}`}
      {undone && <span className={classes.mark}> · {t('undone')}</span>}
      {odd && <span className={classes.mark}> · {t('odd')}</span>}
      <p className={classes.quiet}>{details.filter(Boolean).join(' · ')}</p>
      {note && <p>„{note}“</p>}
      {photo && (
        <div className={classes.photo}>
          <Suspense>
            <PhotoView photo={photo} />
          </Suspense>
        </div>
      )}
    </li>
  );
});
