import { Button, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconCheck, IconMapPin } from '@tabler/icons-react';
import { Fragment, memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { findPost } from '../../../domain/city.ts';
import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import { hangs } from '../../../domain/rules/placement-machine.ts';
import { formatInstant } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { officeFlagWords } from '../office-flag-words.ts';
import { postWords } from '../post-words.ts';
import { TakeDownButton } from '../take-down-button.tsx';
import { memberName, useCampaignRow } from '../use-campaign-rows.ts';
import { type DeedResult, useDeed } from '../use-deed.ts';
import { type Decision, sameDecisions } from './decisions.ts';
import { OddStepNote } from './odd-step-note.tsx';

interface DecisionEntryProps {
  decision: Decision;
  /** It is the one ringed on the map. */
  chosen: boolean;
  onShow(placement: string, at: LonLat): void;
}

/**
 * One poster: where, what speaks against it, who and when, and the ways to be done with it. It renders again only when this
 * poster changed.
 */
export const DecisionEntry = memo(Entry, (a, b) => sameDecisions([a.decision], [b.decision]) && a.chosen === b.chosen);

function Entry({ decision: { placement, codes }, chosen, onShow }: DecisionEntryProps) {
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

  const keep = codes.every(isOdd) ? t('keep') : t('fine');

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
          <button
            type="button"
            className={entries.place}
            title={t('show')}
            onClick={() => onShow(placement.id, placement)}
          >
            <IconMapPin size={18} aria-hidden /> {street}
          </button>
        </h2>
        <span className={entries.count}>{ward}</span>
      </div>
      {codes.map((code) => (
        <Fragment key={code}>
          <p className={entries.warning}>
            <IconAlertTriangleFilled size={16} aria-hidden /> {officeFlagWords(code)}
          </p>
          {isOdd(code) && <OddStepNote placement={placement} code={code} />}
          {code === 'over-stock' && <p className={entries.line}>{t('overStockHint')}</p>}
        </Fragment>
      ))}
      <p className={entries.line}>
        {postWords(view, placement.post)} · {name ? t('hungBy', { name, when }) : t('hungAt', { when })}
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
          aria-label={`${keep}: ${street}`}
        >
          {keep}
        </Button>
        {codes.includes('over-stock') && (
          <Button size="sm" component={Link} to="/office/stock" aria-label={`${t('toStock')}: ${street}`}>
            {t('toStock')}
          </Button>
        )}
        {hangs(placement) && codes.some((code) => code !== 'over-stock') && (
          <TakeDownButton
            size="sm"
            describe={street}
            onTakeDown={(fate) =>
              deed('takeDown', { placementId: placement.id, fate, photo: null, fix: null }).then(told)
            }
          />
        )}
      </div>
    </li>
  );
}

const isOdd = (code: string) => code.startsWith('odd-step:');
