import { Autocomplete } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import type { PickProps } from './pick-props.ts';
import { hasStreet, searchStreets } from './search-streets.ts';

/** All posts along one street, found by a part of its name. */
export function PickStreet({ draft, errors, set }: PickProps) {
  const { t } = useTranslation('office', { keyPrefix: 'exclusions' });
  const { pack } = useCampaignClient().city;
  const found = searchStreets(pack, draft.street);
  const unknown = draft.street !== '' && found.length === 0;
  return (
    <Autocomplete
      label={t('street')}
      placeholder={t('streetPlaceholder')}
      value={draft.street}
      data={hasStreet(pack, draft.street) ? [draft.street] : found}
      filter={({ options }) => options}
      error={errors['target.street'] ?? (unknown ? t('streetNone') : undefined)}
      onChange={(street) => set({ street })}
    />
  );
}
