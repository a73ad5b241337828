import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../fields/number-field.tsx';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import { LevelField } from '../level-field.tsx';
import type { PlanDesk } from '../use-plan-desk.ts';
import { LockList } from './lock-list.tsx';
import { MotifShares } from './motif-shares.tsx';
import { WardQuotasTable } from './ward-quotas-table.tsx';

/** Numbers that the office sets, with their unit. */
const NUMBERS = [
  ['posters', ''],
  ['spacing', 'm'],
  ['sight', 'm'],
  ['junctionDistance', 'm'],
] as const;

const WEIGHTS = ['residents', 'stops', 'schools', 'mainStreets'] as const;
const WEIGHT_LEVELS = [
  [0, 'none'],
  [0.5, 'less'],
  [1, 'normal'],
  [2, 'more'],
] as const;
const AGAIN_LEVELS = [
  [0, 'none'],
  [0.25, 'little'],
  [0.5, 'half'],
  [1, 'all'],
] as const;

/** What the office wants of the plan. */
export function PostsFields({ desk }: { desk: PlanDesk<'posts'> }) {
  const { t } = useTranslation('planPosts');
  const { rules } = useCampaignRow();
  const { settings } = desk.draft;
  const tooClose = settings.spacing < rules.spacing;
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        {NUMBERS.map(([field, unit]) => (
          <NumberField
            key={field}
            label={t(`setting.${field}`)}
            unit={unit}
            value={settings[field]}
            onChange={(value) => desk.set({ [field]: value })}
          />
        ))}
      </SimpleGrid>
      {tooClose && (
        <Text size="sm" c="var(--attention-text)">
          {t('tooClose', { metres: rules.spacing })}
        </Text>
      )}
      <Text fw={700}>{t('weights.title')}</Text>
      {WEIGHTS.map((name) => (
        <LevelField
          key={name}
          label={t(`weights.${name}`)}
          levels={WEIGHT_LEVELS.map(([value, level]) => ({ value, label: t(`weights.level.${level}`) }))}
          value={settings.weights[name]}
          disabled={desk.fixed}
          onChange={(value) => desk.set({ weights: { ...settings.weights, [name]: value } })}
        />
      ))}
      <LevelField
        label={t('again.title')}
        levels={AGAIN_LEVELS.map(([value, level]) => ({ value, label: t(`again.${level}`) }))}
        value={settings.again}
        disabled={desk.fixed}
        onChange={(again) => desk.set({ again })}
      />
      <WardQuotasTable desk={desk} />
      <MotifShares desk={desk} />
      <LockList desk={desk} />
    </>
  );
}
