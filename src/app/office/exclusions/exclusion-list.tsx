import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExclusionRow } from '../../../domain/model/exclusion.ts';
import { coveredPosts } from '../../../domain/rules/covered-posts.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { isActive } from '../../../domain/rules/exclusions-on.ts';
import { exclusionWords } from '../../texts/reason-words.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import entries from '../entries.module.css';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { useMapDesk } from '../map/map-desk.tsx';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import { seasonWords, targetWords } from './exclusion-words.ts';
import { previewTarget } from './preview-target.ts';

interface ExclusionListProps {
  /** Somebody wants to see its posts. */
  onShow(exclusion: ExclusionRow): void;
  onLifted(): void;
}

/** The exclusions that were not lifted; those that hold today come first. */
export function ExclusionList(props: ExclusionListProps) {
  const { t } = useTranslation('office', { keyPrefix: 'exclusions' });
  const { timezone } = useCampaignRow();
  const today = dayIn(timezone, useNow(60_000));
  const rows = useCampaign(
    (client) => [...client.view.all('exclusion')].filter(({ liftedAt }) => liftedAt === null),
    looksSame,
  ).toSorted((a, b) => Number(isActive(b, today)) - Number(isActive(a, today)) || b.at - a.at);
  if (rows.length === 0) {
    return (
      <div className={entries.empty}>
        <strong>{t('empty')}</strong>
        <Text c="dimmed">{t('emptyHint')}</Text>
      </div>
    );
  }
  return (
    <ul className={entries.list}>
      {rows.map((row) => (
        <Entry key={row.id} row={row} today={today} {...props} />
      ))}
    </ul>
  );
}

function Entry({ row, today, onShow, onLifted }: ExclusionListProps & { row: ExclusionRow; today: string }) {
  const { t } = useTranslation('office', { keyPrefix: 'exclusions' });
  const { view, city } = useCampaignClient();
  const { look } = useMapDesk();
  const deed = useDeed();
  const [failure, setFailure] = useState<string>();
  const words = targetWords(row, t);
  const { range, state } = seasonWords(row, today, t);
  const count = row.target.kind === 'posts' ? row.target.posts.length : coveredPosts(city, row.target).size;
  const lift = async () => {
    const result = await deed('liftExclusion', { exclusionId: row.id });
    if (result.done) onLifted();
    else setFailure(result.why);
  };
  return (
    <li className={entries.entry}>
      <div className={entries.head}>
        <strong>{exclusionWords(row.reason)}</strong>
        <span className={entries.count}>{t('count', { count })}</span>
      </div>
      <p className={entries.line}>{words}</p>
      <p className={entries.line} data-quiet={!isActive(row, today)}>
        {range} · {state}
      </p>
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      <div className={entries.actions}>
        <Button
          size="sm"
          aria-label={`${t('show')}: ${words}`}
          onClick={() => {
            onShow(row);
            look({ places: previewTarget(view, city, row.target).places });
          }}
        >
          {t('show')}
        </Button>
        <ConfirmButton
          size="sm"
          label={t('lift')}
          describe={words}
          question={t('confirmLift')}
          yes={t('confirmLiftYes')}
          onConfirm={lift}
        />
      </div>
    </li>
  );
}
