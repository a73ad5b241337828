import { useTranslation } from 'react-i18next';
import classes from './people-table.module.css';

/** A tick: likes doing it. A star: has done it before. Drawn, because not every font has such letters. */
export function KindMark({ likes, experienced }: { likes: boolean; experienced: boolean }) {
  const { t } = useTranslation('volunteers');
  if (!likes && !experienced) return null;
  const words = [likes && t('list.likes'), experienced && t('list.experienced')].filter(Boolean).join(', ');
  return (
    <svg className={classes.kindMark} width={36} height={18} viewBox="0 0 36 18" role="img" aria-label={words}>
      <title>{words}</title>
      {likes && <path d="M2 10l4 4 9-10" className={classes.likes} />}
      {experienced && <path d="M26 1.5l2.3 5 5.4.6-4 3.7 1.1 5.4-4.8-2.7-4.8 2.7 1.1-5.4-4-3.7 5.4-.6z" />}
    </svg>
  );
}
