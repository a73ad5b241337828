import { useTranslation } from 'react-i18next';
import { answersFor } from '../../domain/permissions.ts';
import { effective } from '../../domain/rules/take-step.ts';
import { formatInstant } from '../texts/format.ts';
import { flagWords } from '../texts/reason-words.ts';
import { Button } from '../ui/button.tsx';
import { looksSame, useCampaign } from '../ui/campaign-context.ts';
import type { PostReport } from './look-at-post.ts';
import { PostHeading } from './post-heading.tsx';
import styles from './sheet.module.css';

interface HungSheetProps {
  readonly report: PostReport;
  readonly timeZone: string;
  readonly onUndo: (placement: string, step: string) => void;
  readonly onMove: (placement: string) => void;
  readonly onTakeDown: (placement: string) => void;
  readonly onAnother: () => void;
  readonly onCancel: () => void;
}

/** A post that carries a poster of ours: what, since when, from whom as far as the role knows; and what may happen to it. */
export function HungSheet(props: HungSheetProps) {
  const { report, timeZone } = props;
  const { t } = useTranslation(['street', 'common']);
  const placement = report.hanging[0]!;
  const { motif, by, mine, may } = useCampaign(({ view, actor }) => {
    const name = placement.by && view.get('member', placement.by)?.name;
    return {
      motif: view.get('campaign', 'campaign')?.motifs.find(({ id }) => id === placement.motif)?.name,
      by: name ?? undefined,
      mine: placement.by === actor.id,
      may: placement.by === actor.id || answersFor(actor, placement.ward),
    };
  }, looksSame);
  const facts = [
    motif,
    t(`motif.${placement.side}`),
    t('hung.at', { when: formatInstant(placement.hungAt ?? placement.at, timeZone) }),
    mine ? t('hung.you') : by && t('hung.by', { name: by }),
  ].filter(Boolean);
  const last = effective(placement.steps).at(-1);
  const flags = placement.flags.filter((flag) => flag.cleared === null);
  return (
    <>
      <PostHeading place={report.place} metres={report.metres} status={report.status} />
      <p>{facts.join(' · ')}</p>
      {flags.map(({ code }) => (
        <p key={code} className={styles.flag}>
          {flagWords(code)}
        </p>
      ))}
      {report.hanging.length > 1 && (
        <p className={styles.dim}>{t('hung.more', { count: report.hanging.length - 1 })}</p>
      )}
      <div className={styles.pairs}>
        <Button onClick={() => props.onTakeDown(placement.id)}>{t('hung.takeDown')}</Button>
        {may && <Button onClick={() => props.onMove(placement.id)}>{t('hung.move')}</Button>}
        {may && last && <Button onClick={() => props.onUndo(placement.id, last.id)}>{t('hung.undo')}</Button>}
        <Button onClick={props.onAnother}>{t('hung.anotherHere')}</Button>
      </div>
      <Button look="quiet" onClick={props.onCancel}>
        {t('common:close')}
      </Button>
    </>
  );
}
