import { Autocomplete, Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { hasStreet, searchStreets } from '../exclusions/search-streets.ts';
import { type Ring, useLasso } from '../map/map-desk.tsx';
import { useWards } from '../use-campaign-rows.ts';
import { useScope } from '../use-scope.ts';
import type { AreaKind, DraftTour } from './draft-tour.ts';

interface AreaFieldsProps {
  readonly draft: DraftTour;
  set(changes: Partial<DraftTour>): void;
}

const KINDS: readonly AreaKind[] = ['ring', 'street', 'ward'];

/** Where the tour goes: a line pulled around it on the map, a street, or a ward. */
export function AreaFields({ draft, set }: AreaFieldsProps) {
  const { t } = useTranslation('tours', { keyPrefix: 'office' });
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('area')}
        value={draft.by}
        data={KINDS.map((value) => ({ value, label: t(`by.${value}`) }))}
        onChange={(by) => set({ by: by as AreaKind })}
      />
      {draft.by === 'ring' && <RingField draft={draft} set={set} />}
      {draft.by === 'street' && <StreetField draft={draft} set={set} />}
      {draft.by === 'ward' && <WardField draft={draft} set={set} />}
    </>
  );
}

function RingField({ draft, set }: AreaFieldsProps) {
  const { t } = useTranslation('tours', { keyPrefix: 'office' });
  const latest = useRef(set);
  latest.current = set;
  useLasso(useCallback((ring: Ring) => latest.current({ ring }), []));
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text>{t('ringHint')}</Text>
      <Button size="sm" disabled={draft.ring.length === 0} onClick={() => set({ ring: [] })}>
        {t('clear')}
      </Button>
    </Group>
  );
}

function StreetField({ draft, set }: AreaFieldsProps) {
  const { t } = useTranslation('tours', { keyPrefix: 'office' });
  const { pack } = useCampaignClient().city;
  const found = searchStreets(pack, draft.street);
  const unknown = draft.street !== '' && found.length === 0;
  return (
    <Autocomplete
      label={t('street')}
      value={draft.street}
      data={hasStreet(pack, draft.street) ? [draft.street] : found}
      filter={({ options }) => options}
      error={unknown ? t('streetNone') : undefined}
      onChange={(street) => set({ street })}
    />
  );
}

function WardField({ draft, set }: AreaFieldsProps) {
  const { t } = useTranslation('tours', { keyPrefix: 'office' });
  const inScope = useScope();
  const wards = useWards().filter(({ id }) => inScope(id));
  return (
    <Select
      label={t('ward')}
      value={draft.ward}
      data={wards.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(ward) => set({ ward })}
    />
  );
}
