import { Autocomplete, Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { placeOf } from '../../../domain/geometry/post-index.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { postsWithin, type TourArea } from '../../../domain/rules/tour-area.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { hasStreet, searchStreets } from '../exclusions/search-streets.ts';
import { type Ring, useLasso, useMapDesk } from '../map/map-desk.tsx';
import { useWards } from '../use-campaign-rows.ts';
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
      <Text flex={1}>{t('ringHint')}</Text>
      <Button size="sm" flex="none" disabled={draft.ring.length === 0} onClick={() => set({ ring: [] })}>
        {t('clear')}
      </Button>
    </Group>
  );
}

function StreetField({ draft, set }: AreaFieldsProps) {
  const { t } = useTranslation('tours', { keyPrefix: 'office' });
  const { pack } = useCampaignClient().city;
  const show = useShowArea();
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
      onOptionSubmit={(street) => show({ kind: 'street', street })}
    />
  );
}

function WardField({ draft, set }: AreaFieldsProps) {
  const { t } = useTranslation('tours', { keyPrefix: 'office' });
  const actor = useCampaign((client) => client.actor);
  const wards = useWards().filter(({ id }) => answersFor(actor, id));
  const show = useShowArea();
  return (
    <Select
      label={t('ward')}
      value={draft.ward}
      data={wards.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(ward) => {
        set({ ward });
        if (ward !== null) show({ kind: 'ward', ward });
      }}
    />
  );
}

/** Moves the map to an area that was named, so that its stops are seen. */
function useShowArea(): (area: TourArea) => void {
  const { city } = useCampaignClient();
  const { look } = useMapDesk();
  return (area) => look({ places: postsWithin(city, area).map((post) => placeOf(city.pack.posts, post)) });
}
