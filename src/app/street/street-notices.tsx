import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../ui/button.tsx';
import { useCampaign } from '../ui/campaign-context.ts';
import styles from './street-notices.module.css';
import { countTasks } from './tasks/count-tasks.ts';

/** A newer app that was loaded beside this one; `apply` starts it. */
export interface AppUpdate {
  readonly ready: boolean;
  readonly apply: () => void;
}

interface StreetNoticesProps {
  readonly update: AppUpdate;
  /** Something is chosen but not saved: the new version waits. */
  readonly busy: boolean;
}

/** What stands between this phone and the office, as long as it does. */
export function StreetNotices({ update, busy }: StreetNoticesProps) {
  const { t } = useTranslation('street');
  const problem = useCampaign(({ status }) => status.problem);
  const tasks = useCampaign(countTasks);
  return (
    <>
      {problem && (
        <p className={styles.notice} role="alert">
          {t(`problem.${problem}`)}
        </p>
      )}
      {tasks > 0 && (
        <Link to="/street/tasks" className={styles.notice}>
          {t('menu.tasksWait', { count: tasks })}
        </Link>
      )}
      {update.ready && !busy && (
        <div className={styles.notice} role="status">
          <p>{t('update.ready')}</p>
          <Button onClick={update.apply}>{t('update.apply')}</Button>
        </div>
      )}
    </>
  );
}
