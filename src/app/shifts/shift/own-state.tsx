import { IconCircleCheck, IconHourglass, IconLifebuoy, IconMail } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isCovered, isWaiting } from '../../../domain/rules/sign-ups.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';
import type { ShiftDeeds } from './use-shift-deeds.ts';

interface OwnStateProps {
  readonly now: ShiftNow;
  readonly deeds: ShiftDeeds;
}

/** Whether I come, in one sentence that is read out when it changes. */
export function OwnState(props: OwnStateProps) {
  return <div role="status">{!props.now.over && !props.now.cancelled && <State {...props} />}</div>;
}

function State({ now: { shift, own }, deeds }: OwnStateProps) {
  const { t } = useTranslation('shift');
  const offline = useCampaign(({ status }) => status.link === 'offline' || status.problem !== null);
  switch (own?.state) {
    case 'invited':
      return (
        <Card icon={<IconMail size={28} aria-hidden />}>
          <strong>{t('own.invited')}</strong>
        </Card>
      );
    case 'asked':
      return (
        <Card icon={<IconHourglass size={28} aria-hidden />}>
          <strong>{t('own.asked')}</strong>
          <p>{t(offline ? 'own.askedOffline' : 'own.askedOnline')}</p>
        </Card>
      );
    case 'waiting':
      return (
        <Card icon={<IconHourglass size={28} aria-hidden />}>
          <strong>{t('own.waiting', { place: shift.signUps.filter(isWaiting).indexOf(own) + 1 })}</strong>
          <p>{t('own.waitingHint')}</p>
        </Card>
      );
    case 'coming':
      if (own.seeksCover)
        return (
          <Card icon={<IconLifebuoy size={28} aria-hidden />}>
            <strong>{t('own.seeking')}</strong>
            <p>{t('own.seekingHint')}</p>
            <Button onClick={() => deeds.cover(false)}>{t('own.stopSeeking')}</Button>
          </Card>
        );
      return (
        <Card icon={<IconCircleCheck className={styles.good} size={28} aria-hidden />}>
          <strong>{t('own.coming')}</strong>
          {own.movedUpAt !== null && <p>{t('own.movedUp')}</p>}
        </Card>
      );
    case 'withdrawn':
    case 'declined':
      if (isCovered(own)) return <p className={styles.good}>{t('own.covered')}</p>;
      return <p className={styles.dim}>{t(`own.${own.state}`)}</p>;
    case undefined:
      return null;
  }
}

function Card({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.state}>
      {icon}
      <div>{children}</div>
    </div>
  );
}
