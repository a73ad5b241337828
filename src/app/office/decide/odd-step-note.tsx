import { useTranslation } from 'react-i18next';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { formatInstant } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { memberName, useCampaignRow } from '../use-campaign-rows.ts';

/** What was told of this poster that cannot be: by whom, when, and what holds all the same. */
export function OddStepNote({ placement, code }: { placement: PlacementRow; code: string }) {
  const { t } = useTranslation('office', { keyPrefix: 'decide' });
  const states = useTranslation('office', { keyPrefix: 'post.states' }).t;
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const told = placement.steps.findLast(({ odd, kind }) => odd && code === `odd-step:${kind}`);
  const name = told && memberName(view, told.by);
  const when = told && formatInstant(told.at, timezone);
  return (
    <p className={entries.line}>
      {when && (name ? t('oddBy', { name, when }) : t('oddAt', { when }))}{' '}
      {t('oddHint', { state: states(placement.state) })}
    </p>
  );
}
