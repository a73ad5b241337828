import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../texts/format.ts';
import { refusalWords } from '../../texts/reason-words.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { deedWords } from './deed-words.ts';

/** What this device wished and the server refused: shown until somebody has read it. */
export function RefusedDeeds() {
  const { t } = useTranslation('office', { keyPrefix: 'decide' });
  const client = useCampaignClient();
  const { timezone } = useCampaignRow();
  const refused = useCampaign((of) => of.entries()).filter(({ fate, dismissed }) => !dismissed && fate === 'refused');
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby="refused-deeds">
      <h2 id="refused-deeds" className={entries.heading}>
        {t('problems')}
      </h2>
      <p className={entries.intro}>{t('problemsHint')}</p>
      <ul className={entries.list}>
        {refused.map((entry) => (
          <li key={entry.id} className={entries.entry}>
            <div className={entries.head}>
              <strong>{deedWords(entry.name)}</strong>
              <span className={entries.count}>{formatInstant(entry.at, timezone)}</span>
            </div>
            <p className={entries.warning}>{refusalWords(entry.reason ?? 'other')}</p>
            <div className={entries.actions}>
              <Button size="sm" onClick={() => void client.dismiss(entry.id)}>
                {t('read')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
