import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../texts/format.ts';
import { hangReasonWords } from '../../../texts/reason-words.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import type { CheckedRow } from './check-row.ts';

interface RowVerdictProps {
  checked: CheckedRow;
  /** The post is being typed: too early to say that it is wrong. */
  typing: boolean;
  failure: string | undefined;
}

/** What speaks against a row, in a sentence. */
export function RowVerdict({ checked, typing, failure }: RowVerdictProps) {
  const words = useVerdictWords();
  const { t } = useTranslation('lists', { keyPrefix: 'paper' });
  if (failure) return <Text c="var(--attention-text)">{failure}</Text>;
  if (checked.kind === 'empty' || (typing && checked.kind === 'open')) return null;
  if (checked.kind === 'ready' && checked.flags.length === 0) return <Text c="var(--hung-text)">{t('ready')}</Text>;
  return <Text c={checked.kind === 'done' ? 'dimmed' : 'var(--attention-text)'}>{words(checked)}</Text>;
}

/** The sentence for a checked row; '' where nothing is to be said. */
export function useVerdictWords(): (checked: CheckedRow) => string {
  const { t } = useTranslation('lists', { keyPrefix: 'paper' });
  const { timezone } = useCampaignRow();
  return (checked) => {
    switch (checked.kind) {
      case 'empty':
        return '';
      case 'done':
        return t('done');
      case 'ready':
        return checked.flags.length === 0
          ? t('ready')
          : t('flagged', { why: checked.flags.map((flag) => hangReasonWords(flag, timezone)).join(' ') });
      case 'open': {
        const hungAt = checked.placement?.hungAt ?? checked.placement?.at;
        return t(`problems.${checked.problem}`, {
          when: hungAt === undefined ? '' : formatInstant(hungAt, timezone),
          other: checked.row,
        });
      }
    }
  };
}
