import { useTranslation } from 'react-i18next';
import { useCampaign } from '../ui/campaign-context.ts';
import { useOffline } from '../ui/use-offline.ts';
import classes from './navigation.module.css';

/** How fresh the screen is, in one line. */
export function ConnectionNote() {
  const { t } = useTranslation('office', { keyPrefix: 'state' });
  const { pending, problem } = useCampaign((client) => client.status);
  const offline = useOffline();
  const words = () => {
    if (problem) return t(`problems.${problem}`);
    if (offline) return pending > 0 ? t('pending', { count: pending }) : t('offline');
    return t('upToDate');
  };
  return (
    <p className={classes.state} role="status" data-state={problem || offline ? 'stale' : 'fresh'}>
      {words()}
    </p>
  );
}
