import { useTranslation } from 'react-i18next';
import { useCampaign } from '../ui/campaign-context.ts';
import classes from './office-frame.module.css';

/** The lamp, and whose campaign it is. */
export function Brand() {
  const { t } = useTranslation();
  const name = useCampaign(({ view }) => view.get('campaign', 'campaign')?.name);
  return (
    <div className={classes.brand}>
      <img src="/favicon.svg" alt="" width={28} height={28} />
      <div>
        <strong>{t('app')}</strong>
        {name && <span>{name}</span>}
      </div>
    </div>
  );
}
