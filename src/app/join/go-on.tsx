import { useTranslation } from 'react-i18next';
import type { Session } from '../../device/session.ts';
import { Button } from '../ui/button.tsx';
import classes from './join.module.css';
import type { Destination } from './read-destination.ts';

export interface GoOnProps {
  session: Session;
  destination: Destination | undefined;
  onContinue(): void;
  /** There is an invitation in the link, too. */
  onJoinAnyway?: () => void;
}

/** Who is in already: one tap leads on. */
export function GoOn({ session, destination, onContinue, onJoinAnyway }: GoOnProps) {
  const { t } = useTranslation('join');
  return (
    <>
      <p>{t('already', { name: session.actor.name, campaign: session.campaign.name })}</p>
      {destination && <p className={classes.after}>{t(`after.${destination.kind}`)}</p>}
      <Button look="main" onClick={onContinue}>
        {t('continue')}
      </Button>
      {onJoinAnyway && <Button onClick={onJoinAnyway}>{t('joinAnyway')}</Button>}
    </>
  );
}
