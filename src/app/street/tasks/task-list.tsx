import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import type { Tell } from '../../ui/use-told.ts';
import { myTasks } from './my-tasks.ts';
import styles from './tasks.module.css';
import { useDeadlineWords } from './use-deadline-words.ts';

/** My tasks, the most urgent first. */
export function TaskList({ tell }: { readonly tell: Tell }) {
  const { t } = useTranslation('complaints');
  const tasks = useCampaign(({ view, actor }) => myTasks(view, actor), looksSame);
  const deadlineWords = useDeadlineWords();
  return (
    <Room title={t('phone.title')} above={<ToldBar {...tell} />}>
      {tasks.length === 0 && <p className={styles.empty}>{t('phone.empty')}</p>}
      <ul className={styles.list}>
        {tasks.map(({ id, place, reason, deadline, fixed }) => {
          const { words, late } = deadlineWords(deadline);
          return (
            <li key={id}>
              <Link to={`/street/tasks/${id}`} className={styles.task}>
                <strong>{place}</strong>
                <span>{reason}</span>
                {fixed ? (
                  <span className={styles.done}>
                    <IconCheck size={20} aria-hidden /> {t('phone.fixed')}
                  </span>
                ) : (
                  <span className={late ? styles.late : styles.dim}>
                    {late && <IconAlertTriangle size={20} aria-hidden />} {words}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </Room>
  );
}
