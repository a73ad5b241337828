import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './campaign-gate.module.css';

type Crash = 'offline' | 'unexpected';

/** Catches what nobody expected: no white screen, and no word that something was lost that is not. */
export class CrashPage extends Component<{ readonly children: ReactNode }, { crash: Crash | null }> {
  override state: { crash: Crash | null } = { crash: null };

  /** A room that was never fetched needs a network once: browsers say so with a TypeError of their own words. */
  static getDerivedStateFromError(error: unknown): { crash: Crash } {
    return { crash: error instanceof TypeError && /import|module/i.test(error.message) ? 'offline' : 'unexpected' };
  }

  override render(): ReactNode {
    return this.state.crash ? <Crashed why={this.state.crash} /> : this.props.children;
  }
}

function Crashed({ why }: { readonly why: Crash }) {
  const { t } = useTranslation();
  return (
    <main className={styles.page}>
      <h1>{t('problem.title')}</h1>
      <p role="alert">{t(`problem.${why}`)}</p>
      <Button look="main" onClick={() => location.reload()}>
        {t('problem.reload')}
      </Button>
    </main>
  );
}
