import { Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { exclusionWords } from '../../texts/reason-words.ts';
import type { PickProps } from './pick-props.ts';

/** Reasons that Laterne has words for in every language. */
const KNOWN = ['lichterwelten'];

/** Why: a reason that comes up every year, or the office's own words. */
export function ReasonFields({ draft, errors, set }: PickProps) {
  const { t } = useTranslation('office', { keyPrefix: 'exclusions' });
  return (
    <Stack gap="xs">
      <Select
        label={t('reason')}
        value={draft.reason}
        data={[
          ...KNOWN.map((value) => ({ value, label: exclusionWords(value) })),
          { value: '', label: t('reasonOwn') },
        ]}
        onChange={(reason) => set({ reason: reason ?? '' })}
      />
      {draft.reason === '' && (
        <TextInput
          label={t('ownReason')}
          value={draft.ownReason}
          error={errors.reason}
          onChange={(event) => set({ ownReason: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
