import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recallSession } from '../../../device/session.ts';
import type { TeamRow } from '../../../domain/model/team.ts';
import { Button } from '../../ui/button.tsx';
import { teamLink } from '../../ui/team-code.ts';
import { useQrCode } from '../../ui/use-qr-code.ts';
import styles from './team-card.module.css';

interface TeamCardProps {
  readonly team: TeamRow;
  readonly onLeave: () => void;
}

/** My team's card, to show to whoever hands posters over or wants to join: its name, its code, and the code to scan. */
export function TeamCard({ team, onLeave }: TeamCardProps) {
  const { t } = useTranslation('stock');
  const [asked, setAsked] = useState(false);
  const campaign = recallSession()?.campaign.id;
  return (
    <section className={styles.card}>
      <div className={styles.name}>
        <p className={styles.dim}>{t('phone.myTeam')}</p>
        <h2>{team.name}</h2>
      </div>
      <div className={styles.words}>
        <p className={styles.code}>
          <span className="visually-hidden">{t('phone.typeCode')}: </span>
          {team.code}
        </p>
        <p className={styles.dim}>{t('phone.showCard')}</p>
      </div>
      {campaign && <QrCode text={teamLink(location.origin, campaign, team.code)} />}
      <Button look="quiet" className={styles.leave} onClick={() => (asked ? onLeave() : setAsked(true))}>
        {t(asked ? 'phone.leaveConfirm' : 'phone.leave')}
      </Button>
    </section>
  );
}

/** Dark on white in both themes: many scanners read nothing else. */
function QrCode({ text }: { readonly text: string }) {
  const { t } = useTranslation('stock');
  const picture = useQrCode(text);
  return <div className={styles.qr}>{picture && <img src={picture} alt={t('phone.qrAlt')} data-text={text} />}</div>;
}
