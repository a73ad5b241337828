import { SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../fields/day-field.tsx';
import type { PickProps } from './pick-props.ts';

/** When: always, or from one day to another, after which the posts are free by themselves. */
export function SeasonFields({ draft, errors, set }: PickProps) {
  const { t } = useTranslation('office', { keyPrefix: 'exclusions' });
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={t('season')}
        value={draft.seasonal ? 'seasonal' : 'always'}
        data={[
          { value: 'always', label: t('always') },
          { value: 'seasonal', label: t('seasonal') },
        ]}
        onChange={(value) => set({ seasonal: value === 'seasonal' })}
      />
      {draft.seasonal && (
        <SimpleGrid cols={2} spacing="sm">
          <DayField
            label={t('from')}
            value={draft.from}
            error={errors['season.from']}
            onChange={(from) => set({ from })}
          />
          <DayField
            label={t('until')}
            value={draft.until}
            error={errors['season.until']}
            onChange={(until) => set({ until })}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}
