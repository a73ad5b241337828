import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../fields/number-field.tsx';
import type { PlanDesk } from '../use-plan-desk.ts';

/** Numbers that the office sets, with their unit. */
const NUMBERS = [
  ['posters', ''],
  ['spacing', 'm'],
  ['sight', 'm'],
  ['junctionDistance', 'm'],
] as const;

/** What the office wants of the plan. */
export function PostsFields({ desk }: { desk: PlanDesk<'posts'> }) {
  const { t } = useTranslation('planPosts', { keyPrefix: 'setting' });
  const { settings } = desk.draft;
  return (
    <SimpleGrid cols={2} spacing="sm">
      {NUMBERS.map(([field, unit]) => (
        <NumberField
          key={field}
          label={t(field)}
          unit={unit}
          value={settings[field]}
          onChange={(value) => desk.set({ [field]: value })}
        />
      ))}
    </SimpleGrid>
  );
}
