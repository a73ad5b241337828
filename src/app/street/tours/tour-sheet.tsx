import { IconListNumbers, IconPlayerSkipForward } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SkipReason } from '../../../domain/model/tour.ts';
import { teamOf } from '../../../domain/rules/ledger.ts';
import { Button } from '../../ui/button.tsx';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { lookAtPost } from '../look-at-post.ts';
import sheet from '../sheet.module.css';
import type { Street } from '../use-street.ts';
import { setActiveTour } from './active-tour.ts';
import { SkipDialog } from './skip-dialog.tsx';
import { StopDeeds } from './stop-deeds.tsx';
import { StopHeading } from './stop-heading.tsx';
import { useTour } from './use-tour.ts';

interface TourSheetProps {
  readonly id: string;
  readonly street: Street;
  readonly timeZone: string;
  readonly onMotif: () => void;
}

/** On a tour the sheet is the tour's: the next stop, and when its deed is done the one after it. */
export function TourSheet({ id, street, timeZone, onMotif }: TourSheetProps) {
  const { t } = useTranslation(['tours', 'street', 'common']);
  const navigate = useNavigate();
  const now = useTour(id);
  const [skipping, setSkipping] = useState(false);
  const taken = useCampaign(
    ({ view, actor }) => actor.role === 'volunteer' && now?.tour.team != null && now.tour.team !== teamOf(view, actor),
  );
  const stop = now?.tour.stops[now.next];
  const report = useCampaign(
    ({ view, city, skew }) => stop && lookAtPost(view, city, stop.post, street.fix, street.now + skew),
    looksSame,
  );
  if (!now) return <Over words={t('phone.gone')} />;
  if (now.tour.state === 'closed') return <Over words={t('phone.closed')} />;
  if (taken) return <Over words={t('phone.othersTour')} />;
  if (!stop) {
    const hint = t('phone.sheet.throughHint', { count: now.done });
    const left = now.skipped > 0 ? ` ${t('phone.skipped', { count: now.skipped })}.` : '';
    return <Over words={t('phone.sheet.through')} hint={hint + left} list={id} />;
  }
  const skip = (reason: SkipReason) => {
    setSkipping(false);
    const { run } = street.deeds;
    const args = { tourId: id, stopId: stop.id };
    const back = () => run('skipStop', { ...args, reason: null }, { words: t('phone.unskipped'), undo: null });
    run('skipStop', { ...args, reason }, { words: t('phone.sheet.skipped'), undo: back });
  };
  const beside = (
    <div className={sheet.row}>
      <Button icon={IconPlayerSkipForward} onClick={() => setSkipping(true)}>
        {t('phone.sheet.skip')}
      </Button>
      <Button icon={IconListNumbers} onClick={() => void navigate(`/street/tours/${id}`)}>
        {t('phone.sheet.list')}
      </Button>
    </div>
  );
  return (
    <>
      {report ? (
        <>
          <StopHeading
            now={now}
            report={report}
            fix={street.fix}
            hanging={now.tour.kind === 'hang' ? { motif: street.motif, onChange: onMotif } : undefined}
          />
          <StopDeeds
            key={stop.id}
            kind={now.tour.kind}
            placement={stop.placement}
            report={report}
            street={street}
            timeZone={timeZone}
            beside={beside}
          />
        </>
      ) : (
        <>
          <h1>{t('phone.stop', { number: now.next + 1 })}</h1>
          {beside}
        </>
      )}
      {skipping && <SkipDialog onSkip={skip} onClose={() => setSkipping(false)} />}
    </>
  );
}

interface OverProps {
  readonly words: string;
  readonly hint?: string;
  /** The tour whose stops can be looked at. */
  readonly list?: string;
}

/** Nothing more to do on it: what happened, and the way back to the map without a tour. */
function Over({ words, hint, list }: OverProps) {
  const { t } = useTranslation('tours');
  const navigate = useNavigate();
  return (
    <>
      <h1>{words}</h1>
      {hint && <p className={sheet.dim}>{hint}</p>}
      <Button look="main" onClick={() => setActiveTour(null)}>
        {t('phone.sheet.finish')}
      </Button>
      {list && <Button onClick={() => void navigate(`/street/tours/${list}`)}>{t('phone.sheet.list')}</Button>}
    </>
  );
}
