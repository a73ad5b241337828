import { Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { endsNextDay } from '../../../domain/rules/draft-shifts.ts';
import { DayField } from '../fields/day-field.tsx';
import type { FieldProps } from './field-props.ts';

/** The day, from when, until when; what is past or goes on after midnight is said. */
export function WhenFields({ draft, errors, set, today }: FieldProps & { readonly today: string }) {
  const { t } = useTranslation('staffing', { keyPrefix: 'form' });
  const { day, from, to, repeat } = draft;
  const overnight = from !== '' && to !== '' && endsNextDay(from, to);
  return (
    <div>
      <DayField
        label={repeat ? t('firstDay') : t('day')}
        value={day}
        error={errors.day}
        description={day !== null && day < today ? t('past') : undefined}
        onChange={(next) => set({ day: next })}
      />
      <Group grow align="flex-start" mt="sm" gap="sm">
        <TextInput
          type="time"
          label={t('from')}
          value={from}
          error={errors.from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={t('to')}
          value={to}
          error={errors.to}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {overnight && t('nextDay', { time: to })}
      </Text>
    </div>
  );
}
