import i18next from 'i18next';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import notices from '../ui/app-notices.module.css';
import { type AppUpdate, TransferProblem, UpdateNotice } from '../ui/app-notices.tsx';
import { useCampaign } from '../ui/campaign-context.ts';
import { loadPart } from '../ui/load-part.ts';
import { hasShiftNews } from './has-shift-news.ts';
import { countTasks } from './tasks/count-tasks.ts';

const ShiftNews = loadPart(async () => {
  const [{ ShiftNews }] = await Promise.all([import('./shift-news.tsx'), i18next.loadNamespaces('shifts')]);
  return ShiftNews;
});

interface StreetNoticesProps {
  readonly update: AppUpdate;
  /** Something is chosen but not saved: the new version waits. */
  readonly busy: boolean;
}

/** What stands between this phone and the office, as long as it does. */
export function StreetNotices({ update, busy }: StreetNoticesProps) {
  const { t } = useTranslation('street');
  const tasks = useCampaign(countTasks);
  const shifts = useCampaign(hasShiftNews);
  return (
    <>
      <TransferProblem />
      {shifts && (
        <Suspense>
          <ShiftNews />
        </Suspense>
      )}
      {tasks > 0 && (
        <Link to="/street/tasks" className={notices.notice}>
          {t('menu.tasksWait', { count: tasks })}
        </Link>
      )}
      {!busy && <UpdateNotice update={update} />}
    </>
  );
}
