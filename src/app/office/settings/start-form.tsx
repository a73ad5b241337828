import { Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignRow } from '../../../domain/model/campaign.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { earliestStart } from '../../../domain/rules/earliest-start.ts';
import { instantIn, timeIn } from '../../../domain/rules/instant-in.ts';
import { formatDay, formatInstant } from '../../texts/format.ts';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { DayField } from '../fields/day-field.tsx';
import { Section } from '../fields/section.tsx';
import { useDeedForm } from '../fields/use-deed-form.ts';

/** The moment from which posters may hang: day and time on the campaign's clock, told to everybody at once. */
export function StartForm({ campaign }: { campaign: CampaignRow }) {
  const { t } = useTranslation('office', { keyPrefix: 'settings.start' });
  const errors = useTranslation('office', { keyPrefix: 'errors' }).t;
  const settings = useTranslation('office', { keyPrefix: 'settings' }).t;
  const { timezone, officialStart } = campaign;
  const [day, setDay] = useState<string | null>(officialStart === null ? null : dayIn(timezone, officialStart));
  const [time, setTime] = useState(officialStart === null ? '00:00' : timeIn(timezone, officialStart));
  const form = useDeedForm('announceStart', { at: officialStart }, ({ at }) => ({ at }));
  const earliest = earliestStart(campaign);
  const at = day && /^\d\d:\d\d$/.test(time) ? instantIn(timezone, day, time) : null;
  const tooEarly = day !== null && earliest !== null && day < earliest;
  const announce = (next: number | null) => form.submit({ at: next });
  return (
    <Section title={t('title')}>
      <Text mb="sm">
        {officialStart === null ? t('none') : t('at', { when: formatInstant(officialStart, timezone) })}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DayField
          label={t('day')}
          value={day}
          description={earliest ? t('earliest', { day: formatDay(earliest) }) : undefined}
          error={tooEarly ? t('tooEarly', { day: formatDay(earliest) }) : form.errors.at}
          onChange={setDay}
        />
        <TextInput
          type="time"
          label={t('time')}
          description={t('zone', { timezone })}
          value={time}
          error={time ? undefined : errors('time')}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
      </SimpleGrid>
      <Group mt="md" gap="sm">
        <ConfirmButton
          label={t('announce')}
          disabled={at === null || at === officialStart || tooEarly}
          question={t('confirm', { when: at === null ? '' : formatInstant(at, timezone) })}
          yes={t('yes')}
          onConfirm={() => announce(at)}
        />
        {officialStart !== null && (
          <ConfirmButton
            label={t('withdraw')}
            question={t('confirmWithdraw')}
            yes={t('yesWithdraw')}
            onConfirm={() => announce(null)}
          />
        )}
        <Text role="status" size="sm" c={form.state.kind === 'refused' ? 'var(--attention-text)' : 'dimmed'}>
          {form.state.kind === 'refused' && settings('refused', { why: form.state.why })}
          {form.state.kind === 'saved' && settings('saved')}
        </Text>
      </Group>
    </Section>
  );
}
