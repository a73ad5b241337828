import { IconCheck, IconMapPin } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMetres } from '../texts/format.ts';
import { hangReasonWords } from '../texts/reason-words.ts';
import { Button } from '../ui/button.tsx';
import { TakenDown } from './lazy-parts.ts';
import type { PostReport } from './look-at-post.ts';
import { PostHeading } from './post-heading.tsx';
import styles from './sheet.module.css';
import type { useMotif } from './use-motif.ts';
import type { Street } from './use-street.ts';

interface PostSheetProps {
  readonly report: PostReport;
  /** It was proposed and now wants the second tap. */
  readonly confirming: boolean;
  readonly timeZone: string;
  readonly motif: ReturnType<typeof useMotif>;
  readonly onMotif: () => void;
  readonly onHang: () => void;
  readonly onGo: (post: string) => void;
  readonly onOther: () => void;
  readonly onCancel: () => void;
  readonly street: Pick<Street, 'deeds' | 'done'>;
}

/** A post without a poster of ours: hang it, or the reason why not and where else. */
export function PostSheet(props: PostSheetProps) {
  const { report, confirming, timeZone, motif } = props;
  const { place, metres, status, reasons, instead, takenDown } = report;
  const { t } = useTranslation(['street', 'common']);
  const heading = (
    <>
      <PostHeading place={place} metres={metres} status={status} hanging={{ motif, onChange: props.onMotif }} />
      {takenDown.length > 0 && (
        <Suspense>
          <TakenDown placements={takenDown} street={props.street} />
        </Suspense>
      )}
    </>
  );
  const reason = reasons[0];
  if (!reason) {
    return (
      <>
        {heading}
        <Button look="main" icon={IconCheck} onClick={props.onHang}>
          {t(confirming ? 'confirm' : 'hangsHere')}
        </Button>
        <div className={styles.row}>
          <Button onClick={props.onOther}>{t('otherPost')}</Button>
          <Button onClick={props.onCancel}>{t('common:cancel')}</Button>
        </div>
      </>
    );
  }
  const sentences = reasons.map((each) => hangReasonWords(each, timeZone));
  return (
    <>
      {heading}
      <p className={styles.stop} role="alert">
        {sentences.join(' ')}
        {instead && ` ${t('nearestFree', { distance: formatMetres(instead.metres) })}.`}
      </p>
      {instead && (
        <Button look="main" icon={IconMapPin} onClick={() => props.onGo(instead.post.id)}>
          {t('showNearest')}
        </Button>
      )}
      <div className={styles.row}>
        {/* Before the start nothing hangs: what goes up now is not yet told, it waits for the hour. */}
        {reasons.every(({ code }) => code !== 'embargo') && <Button onClick={props.onHang}>{t('hangsAlready')}</Button>}
        <Button onClick={props.onCancel}>{t('common:cancel')}</Button>
      </div>
    </>
  );
}
