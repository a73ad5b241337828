import { Button } from '@mantine/core';
import { IconAlertTriangleFilled, IconCheck, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ParkedDeed } from '../../../domain/model/parked-deed.ts';
import { formatInstant } from '../../texts/format.ts';
import { refusalWords } from '../../texts/reason-words.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { postWords } from '../post-words.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { deedWords } from './deed-words.ts';
import { type Spot, spotOf } from './spot-of.ts';

interface ParkedEntryProps {
  deed: ParkedDeed;
  /** It is the one ringed on the map. */
  chosen: boolean;
  onShow(spot: Spot): void;
  onSettle(): void;
}

/** One deed that was not booked: what, where as far as it says, why not, who and when. */
export function ParkedEntry({ deed, chosen, onShow, onSettle }: ParkedEntryProps) {
  const { t } = useTranslation('office', { keyPrefix: 'decide' });
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const spot = useCampaign((client) => spotOf(client, deed), looksSame);
  const what = deedWords(deed.name);
  const post = spot?.post ?? deed.post;
  const who = deed.memberName ?? t('parked.somebody');
  const where = spot?.street ?? (post === null ? t('parked.onMap') : postWords(view, post));
  return (
    <li className={entries.entry} data-chosen={chosen}>
      <div className={entries.head}>
        <h3>{what}</h3>
        <span className={entries.count}>{formatInstant(deed.occurredAt, timezone)}</span>
      </div>
      {spot && (
        <button type="button" className={entries.place} title={t('show')} onClick={() => onShow(spot)}>
          <IconMapPin size={18} aria-hidden /> {where}
        </button>
      )}
      <p className={entries.warning}>
        <IconAlertTriangleFilled size={16} aria-hidden />{' '}
        {t(`parked.reasons.${deed.reason}` as 'parked.reasons.not-allowed', {
          defaultValue: refusalWords(deed.reason),
        })}
      </p>
      {deed.reason === 'invalid' && deed.detail && (
        <p className={entries.line}>{t('parked.field', { field: deed.detail })}</p>
      )}
      <p className={entries.line}>{post ? `${postWords(view, post)} · ${who}` : who}</p>
      <div className={entries.actions}>
        <Button
          size="sm"
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={onSettle}
          aria-label={`${t('parked.settled')}: ${what}, ${who}`}
        >
          {t('parked.settled')}
        </Button>
      </div>
    </li>
  );
}
