import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../fields/number-field.tsx';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import type { PlanDesk } from '../use-plan-desk.ts';

/** Which share of the new posters each motif gets, in percent. */
export function MotifShares({ desk }: { desk: PlanDesk<'posts'> }) {
  const { t, i18n } = useTranslation('planPosts', { keyPrefix: 'motifs' });
  const { motifs } = useCampaignRow();
  const { motifs: shares } = desk.draft.settings;
  if (motifs.length === 0) return null;
  const shareOf = (motif: string) => shares.find((one) => one.motif === motif)?.share ?? 0;
  const sum = Math.round(motifs.reduce((all, { id }) => all + (shareOf(id) || 0), 0) * 1000) / 10;
  const set = (motif: string, percent: number) =>
    desk.set({
      motifs: motifs.map(({ id }) => ({ motif: id, share: id === motif ? percent / 100 : shareOf(id) })),
    });
  return (
    <div>
      <Text fw={700} mb={4}>
        {t('title')}
      </Text>
      <SimpleGrid cols={2} spacing="sm">
        {motifs.map(({ id, name }) => (
          <NumberField
            key={id}
            label={name}
            unit="%"
            value={Math.round(shareOf(id) * 1000) / 10}
            onChange={(percent) => set(id, percent)}
          />
        ))}
      </SimpleGrid>
      {Math.abs(sum - 100) > 0.5 && (
        <Text size="sm" mt={4} c="var(--attention-text)">
          {t('sum', { percent: sum.toLocaleString(i18n.language) })}
        </Text>
      )}
    </div>
  );
}
