import { Button, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconCheck, IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findPost } from '../../../domain/city.ts';
import { formatInstant } from '../../texts/format.ts';
import { flagWords } from '../../texts/reason-words.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { memberName, useCampaignRow } from '../use-campaign-rows.ts';
import { type DeedResult, useDeed } from '../use-deed.ts';
import type { Decision } from './decisions.ts';

interface DecisionEntryProps {
  decision: Decision;
  /** It is the one ringed on the map. */
  chosen: boolean;
  onShow(): void;
}

/** One poster: where, what speaks against it, who and when, and the two ways to be done with it. */
export function DecisionEntry({ decision: { placement, codes }, chosen, onShow }: DecisionEntryProps) {
  const { t } = useTranslation('office', { keyPrefix: 'decide' });
  const { view, city } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const deed = useDeed();
  const [failure, setFailure] = useState<string>();
  const place = findPost(view, city, placement.post);
  const street = place?.street ?? t('noStreet');
  const when = formatInstant(placement.hungAt ?? placement.at, timezone);
  const name = memberName(view, placement.by);
  const ward = placement.ward === null ? undefined : view.get('ward', placement.ward)?.name;
  const told = (result: DeedResult) => setFailure(result.done ? undefined : result.why);

  async function clear() {
    for (const code of codes) {
      const result = await deed('clearFlag', { placementId: placement.id, code });
      told(result);
      if (!result.done) return;
    }
  }
  return (
    <li className={entries.entry} data-chosen={chosen}>
      <div className={entries.head}>
        <h2>
          <button type="button" className={entries.place} title={t('show')} onClick={onShow}>
            <IconMapPin size={18} aria-hidden /> {street}
          </button>
        </h2>
        <span className={entries.count}>{ward}</span>
      </div>
      {codes.map((code) => (
        <p key={code} className={entries.warning}>
          <IconAlertTriangleFilled size={16} aria-hidden /> {flagWords(code)}
        </p>
      ))}
      <p className={entries.line}>
        {t('post', { post: placement.post })} · {name ? t('hungBy', { name, when }) : t('hungAt', { when })}
      </p>
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      <div className={entries.actions}>
        <Button
          size="sm"
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={clear}
          aria-label={`${t('fine')}: ${street}`}
        >
          {t('fine')}
        </Button>
        <ConfirmButton
          size="sm"
          label={t('takenDown')}
          describe={street}
          question={t('confirmTakenDown')}
          yes={t('confirm')}
          onConfirm={() =>
            deed('takeDown', { placementId: placement.id, fate: 'returned', photo: null, fix: null }).then(told)
          }
        />
      </div>
    </li>
  );
}
