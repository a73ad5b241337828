import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './campaign-gate.module.css';

/** Catches what nobody expected: no white screen, and no word that something was lost that is not. */
export class CrashPage extends Component<{ readonly children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useTranslation();
  return (
    <main className={styles.page}>
      <h1>{t('problem.title')}</h1>
      <p role="alert">{t('problem.unexpected')}</p>
      <Button look="main" onClick={() => location.reload()}>
        {t('problem.reload')}
      </Button>
    </main>
  );
}
