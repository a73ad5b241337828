import { useTranslation } from 'react-i18next';
import styles from './app-notices.module.css';
import { Button } from './button.tsx';
import { useCampaign } from './campaign-context.ts';

/** A newer app that was loaded beside this one; `apply` starts it. */
export interface AppUpdate {
  readonly ready: boolean;
  readonly apply: () => void;
}

/** What keeps this phone from transferring, as long as it does. */
export function TransferProblem() {
  const { t } = useTranslation();
  const problem = useCampaign(({ status }) => status.problem);
  return (
    problem && (
      <p className={styles.notice} role="alert">
        {t(`transferProblem.${problem}`)}
      </p>
    )
  );
}

/** Offers the newer app. Not while something is begun: starting it would lose that. */
export function UpdateNotice({ update }: { readonly update: AppUpdate }) {
  const { t } = useTranslation();
  return (
    update.ready && (
      <div className={styles.notice} role="status">
        <p>{t('update.ready')}</p>
        <Button onClick={update.apply}>{t('update.apply')}</Button>
      </div>
    )
  );
}
