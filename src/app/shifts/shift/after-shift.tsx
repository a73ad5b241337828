import { IconHeart } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ownWork } from '../../../domain/rules/own-work.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { Figures } from './figures.tsx';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';

/** What came of it, and thanks. */
export function AfterShift({ now: { shift, own, actor, manages } }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  const work = useCampaign(({ view }) => ownWork(view, actor.id, shift.id), looksSame);
  if (own?.came === false) return <p className={styles.dim}>{t('after.missed')}</p>;
  if (own?.state === 'coming') {
    return (
      <Thanks title={t('after.thanks')}>
        {own.came === null && !manages && <p>{t('after.notTicked')}</p>}
        <Figures work={work} />
      </Thanks>
    );
  }
  return manages ? null : <p className={styles.dim}>{t('after.over')}</p>;
}

function Thanks({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section className={styles.state} aria-labelledby={heading}>
      <IconHeart className={styles.good} size={28} aria-hidden />
      <div>
        <strong id={heading}>{title}</strong>
        {children}
      </div>
    </section>
  );
}
