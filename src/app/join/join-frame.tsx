import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './join.module.css';

/** The lamp, the name, and one card. */
export function JoinFrame({ title, children }: { title?: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <main className={classes.page}>
      <div className={classes.brand}>
        <img src="/favicon.svg" alt="" width={32} height={32} />
        {t('app')}
      </div>
      <div className={classes.card}>
        {title && <h1 className={classes.title}>{title}</h1>}
        {children}
      </div>
    </main>
  );
}
