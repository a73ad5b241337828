import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { canInstall, install, isApple, isInstalled, onInstallOffer } from '../../device/install-app.ts';
import { Button } from '../ui/button.tsx';
import { GoOn, type GoOnProps } from './go-on.tsx';
import classes from './join.module.css';
import { askShortCode } from './join-api.ts';
import { joinError } from './join-errors.ts';

/** Who is in already: how to install Laterne, and the short code that takes the session along. */
export function MoveIntoApp(way: GoOnProps) {
  const { t, i18n } = useTranslation('join');
  const offered = useSyncExternalStore(onInstallOffer, canInstall);
  const [short, setShort] = useState<{ code: string; expiresAt: number }>();
  const [failure, setFailure] = useState<string>();
  async function ask() {
    try {
      setShort(await askShortCode());
      setFailure(undefined);
    } catch (error) {
      setFailure(t(`errors.${joinError(error)}`));
    }
  }
  const until = (at: number) => new Date(at).toLocaleTimeString(i18n.language, { hour: '2-digit', minute: '2-digit' });
  return (
    <>
      <GoOn {...way} />
      {!isInstalled() && (
        <section className={classes.steps} aria-labelledby="install">
          <h2 id="install">{t('handover.move')}</h2>
          {offered ? (
            <Button onClick={() => void install()}>{t('handover.install')}</Button>
          ) : (
            <p>{isApple() ? t('handover.iosSteps') : t('handover.otherSteps')}</p>
          )}
        </section>
      )}
      <section className={classes.steps} aria-labelledby="short-code">
        <h2 id="short-code">{t('handover.shortCode')}</h2>
        <p>{t('handover.why')}</p>
        {short ? (
          <div role="status">
            <p className={classes.code}>{short.code}</p>
            <p className={classes.hint}>{t('handover.valid', { time: until(short.expiresAt) })}</p>
          </div>
        ) : (
          <Button onClick={() => void ask()}>{t('handover.get')}</Button>
        )}
        {failure && (
          <p role="alert" className={classes.error}>
            {failure}
          </p>
        )}
      </section>
    </>
  );
}
