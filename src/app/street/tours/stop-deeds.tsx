import { IconBackpack, IconCheck, IconGhost2, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TourKind } from '../../../domain/model/tour.ts';
import { isWish } from '../../../domain/rules/placement-machine.ts';
import { formatMetres } from '../../texts/format.ts';
import { hangReasonWords } from '../../texts/reason-words.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import { formatFor } from '../format-for.ts';
import type { PostReport } from '../look-at-post.ts';
import { reachOf } from '../position.ts';
import { TROUBLES } from '../poster/deeds-for.ts';
import { usePosterDeeds } from '../poster/use-poster-deeds.ts';
import sheet from '../sheet.module.css';
import type { Street } from '../use-street.ts';

interface StopDeedsProps {
  readonly kind: TourKind;
  readonly placement: string;
  readonly report: PostReport;
  readonly street: Street;
  readonly timeZone: string;
  /** What may be done instead: one row under the deeds. */
  readonly beside: ReactNode;
}

/** What there is to do at this stop. Mount it anew for each, so that no question of the last one is still open. */
export function StopDeeds(props: StopDeedsProps) {
  switch (props.kind) {
    case 'hang':
      return <HangHere {...props} />;
    case 'check':
      return <CheckHere {...props} />;
    case 'take-down':
      return <TakeDownHere {...props} />;
  }
}

/** Two taps, the second right where the first was; the rules hold on a tour as anywhere. */
function HangHere({ placement, report, street, timeZone, beside }: StopDeedsProps) {
  const { t } = useTranslation(['tours', 'street', 'common']);
  const [asked, setAsked] = useState(false);
  const wish = useCampaign(({ view }) => {
    const reserved = view.get('placement', placement);
    return reserved && isWish(reserved) ? placement : report.wish;
  });
  const { fix, motif, deeds } = street;
  const hang = () => {
    const format = formatFor(report.place.kind, motif.format);
    deeds.hang(report.place, wish, report.plannedMotif ?? motif.motif?.id ?? null, format, motif.side);
    setAsked(false);
  };
  if (report.reasons.length > 0) {
    return (
      <>
        <p className={sheet.stop} role="alert">
          {report.reasons.map((reason) => hangReasonWords(reason, timeZone)).join(' ')}
        </p>
        <Button onClick={hang}>{t('street:hangsAlready')}</Button>
        {beside}
      </>
    );
  }
  const far = fix && report.metres !== null && report.metres > Math.max(FAR, 2 * reachOf(fix));
  return (
    <>
      {asked && far && (
        <p className={sheet.flag}>{t('phone.sheet.far', { distance: formatMetres(report.metres ?? 0) })}</p>
      )}
      <Button look="main" icon={IconCheck} onClick={asked ? hang : () => setAsked(true)}>
        {t(asked ? 'street:confirm' : 'street:hangsHere')}
      </Button>
      {asked ? <Button onClick={() => setAsked(false)}>{t('common:cancel')}</Button> : beside}
    </>
  );
}

/** Whoever says from further away that it hangs is asked whether it does. Metres. */
const FAR = 80;

function CheckHere({ placement, street, beside }: StopDeedsProps) {
  const { t } = useTranslation(['tours', 'poster', 'common']);
  const [wrong, setWrong] = useState(false);
  const { deed } = usePosterDeeds(placement, street);
  if (wrong) {
    return (
      <>
        <div className={sheet.pairs}>
          {TROUBLES.map((trouble) => (
            <Button key={trouble} onClick={() => deed(trouble)}>
              {t(`poster:deed.${trouble}`)}
            </Button>
          ))}
        </div>
        <Button look="quiet" onClick={() => setWrong(false)}>
          {t('common:back')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button look="main" icon={IconCheck} onClick={() => deed('check')}>
        {t('phone.sheet.good')}
      </Button>
      <Button onClick={() => setWrong(true)}>{t('phone.sheet.wrong')}</Button>
      {beside}
    </>
  );
}

function TakeDownHere({ placement, street, beside }: StopDeedsProps) {
  const { t } = useTranslation(['tours', 'poster']);
  const { takeDown } = usePosterDeeds(placement, street);
  return (
    <>
      <Button look="main" icon={IconBackpack} onClick={() => takeDown('returned')}>
        {t('phone.sheet.takenAlong')}
      </Button>
      <div className={sheet.row}>
        <Button icon={IconTrash} onClick={() => takeDown('scrapped')}>
          {t('poster:fate.scrapped')}
        </Button>
        <Button icon={IconGhost2} onClick={() => takeDown('stolen')}>
          {t('poster:fate.stolen')}
        </Button>
      </div>
      {beside}
    </>
  );
}
