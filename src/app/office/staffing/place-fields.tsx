import { Autocomplete, Button, Group, Text, TextInput } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingPoint } from '../../../domain/model/shift.ts';
import type { Tap } from '../../map/city-map.tsx';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { streetSpot } from '../complaints/street-spot.ts';
import { foldStreet, searchStreets } from '../exclusions/search-streets.ts';
import { useMapDesk, useMapTool, useSketch } from '../map/map-desk.tsx';
import { useRows } from '../use-rows.ts';
import type { FieldProps } from './field-props.ts';

/** People meet at corners, whatever hangs there. */
const MEETING = { bare: true };

/** Where people meet: a tap on the map and words for it, a place of an earlier shift, or an address of the web. */
export function PlaceFields({ draft, errors, set }: FieldProps) {
  const { t } = useTranslation('staffing', { keyPrefix: 'form.place' });
  const { city } = useCampaignClient();
  const { look } = useMapDesk();
  const known = useKnownPlaces();
  useSketch(MEETING);
  const { point, placeName } = draft;
  const latest = useRef({ set, look });
  latest.current = { set, look };
  useMapTool(
    useCallback(({ at: { lon, lat } }: Tap) => {
      latest.current.set({ point: { lon, lat } });
      latest.current.look({ places: [], chosen: { lon, lat } });
    }, []),
  );
  // A shift that is changed shows where it is.
  const first = useRef(point);
  useEffect(() => {
    const shown = first.current;
    if (shown) look({ places: [shown], chosen: shown });
    return () => look(undefined);
  }, [look]);

  const wanted = foldStreet(placeName.trim());
  const earlier = [...known.keys()].filter((name) => wanted !== '' && foldStreet(name).includes(wanted)).slice(0, 5);
  const choose = (name: string) => {
    const at = known.get(name) ?? streetSpot(city, name);
    if (!at) return set({ placeName: name });
    const spot = { lon: at.lon, lat: at.lat };
    set({ placeName: name, point: spot });
    look({ places: [spot], chosen: spot });
  };
  return (
    <div>
      <Autocomplete
        label={t('name')}
        placeholder={t('placeholder')}
        description={point || errors.placeName ? undefined : t('hint')}
        value={placeName}
        error={errors.placeName}
        data={[...new Set([...earlier, ...searchStreets(city.pack, placeName)])]}
        filter={({ options }) => options}
        onChange={(name) => set({ placeName: name })}
        onOptionSubmit={choose}
      />
      {point && (
        <Group gap="xs" mt={6}>
          <IconMapPin size={18} aria-hidden />
          <Text size="sm" flex={1}>
            {t('there')}
          </Text>
          <Button
            size="sm"
            onClick={() => {
              set({ point: null });
              look(undefined);
            }}
          >
            {t('remove')}
          </Button>
        </Group>
      )}
      <TextInput
        mt="sm"
        type="url"
        inputMode="url"
        label={t('link')}
        description={t('linkHint')}
        value={draft.link}
        error={errors.link}
        onChange={(event) => set({ link: event.currentTarget.value })}
      />
    </div>
  );
}

/** Where shifts met before, by the words for it. */
function useKnownPlaces(): ReadonlyMap<string, MeetingPoint> {
  const shifts = useRows('shift');
  return useMemo(
    () => new Map(shifts.flatMap(({ place }) => (place === null ? [] : [[place.name, place] as const]))),
    [shifts],
  );
}
