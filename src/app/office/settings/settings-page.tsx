import { useTranslation } from 'react-i18next';
import pages from '../page.module.css';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { CampaignForm } from './campaign-form.tsx';
import { MotifsForm } from './motifs-form.tsx';
import { RulesForm } from './rules-form.tsx';
import { StartForm } from './start-form.tsx';
import { WardTargetsForm } from './ward-targets-form.tsx';

/** Everything that the office may set, a card for each thing, each saved by itself. */
export function SettingsPage() {
  const { t } = useTranslation('office', { keyPrefix: 'settings' });
  const campaign = useCampaignRow();
  return (
    <div className={pages.wide}>
      <h1 className={pages.title}>{t('title')}</h1>
      <div className={pages.columns}>
        <div className={pages.column}>
          <StartForm campaign={campaign} />
          <CampaignForm campaign={campaign} />
          <RulesForm campaign={campaign} />
        </div>
        <div className={pages.column}>
          <WardTargetsForm target={campaign.target} />
          <MotifsForm campaign={campaign} />
        </div>
      </div>
    </div>
  );
}
