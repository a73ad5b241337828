import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import type { ComplaintRow } from '../../../domain/model/complaint.ts';
import { mutators } from '../../../domain/mutators/registry.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { readNotice } from '../../../domain/rules/read-notice.ts';
import type { Tap } from '../../map/city-map.tsx';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { searchStreets } from '../exclusions/search-streets.ts';
import { DayField } from '../fields/day-field.tsx';
import { fieldErrors } from '../fields/field-errors.ts';
import { PanelForm } from '../fields/panel-form.tsx';
import { useUnsaved } from '../fields/unsaved.ts';
import { useMapDesk, useMapTool } from '../map/map-desk.tsx';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import { streetSpot } from './street-spot.ts';

interface ComplaintFormProps {
  /** Undefined: a new one. */
  readonly complaint: ComplaintRow | undefined;
  onDone(saved: string | undefined): void;
}

/** What the city complains about: pasted and read, or typed; where it is, by a tap on the map. */
export function ComplaintForm({ complaint, onDone }: ComplaintFormProps) {
  const { t } = useTranslation('complaints', { keyPrefix: 'office' });
  const client = useCampaignClient();
  const { city } = client;
  const { timezone } = useCampaignRow();
  const deed = useDeed();
  const { look } = useMapDesk();
  const [complaintId] = useState(() => complaint?.id ?? uuid());
  const [start] = useState(() => draftOf(complaint));
  const [draft, setDraft] = useState(start);
  const [errors, setErrors] = useState<Record<string, string>>({});
  useUnsaved(draft !== start);
  const set = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setErrors({});
  };
  const latest = useRef({ set, look });
  latest.current = { set, look };
  useMapTool(
    useCallback(({ at, post }: Tap) => {
      const { lon, lat } = post ?? at;
      latest.current.set({ spot: { lon, lat } });
      latest.current.look({ places: [], chosen: { lon, lat } });
    }, []),
  );
  const streets = useMemo(() => [...new Set(city.pack.streets.map(({ name }) => name).filter(Boolean))], [city]);

  const goTo = (street: string | null) => {
    const spot = street === null ? undefined : streetSpot(city, street);
    if (spot) look({ places: [spot], chosen: spot });
    return spot ?? null;
  };
  const paste = (notice: string) => {
    const read = readNotice(notice, streets, dayIn(timezone, Date.now() + client.skew));
    set({
      notice,
      ...(draft.place === '' && read.place !== null && { place: read.place, spot: goTo(read.street) }),
      ...(draft.deadline === null && { deadline: read.deadline }),
    });
  };
  async function save() {
    const { notice, ...said } = draft;
    const args = mutators.enterComplaint.args.safeParse({ complaintId, ...said, notice: notice.trim() || null });
    if (!args.success) return setErrors(fieldErrors(args.error.issues));
    const result = await deed('enterComplaint', args.data);
    if (result.done) onDone(complaintId);
    else setErrors({ '': result.why });
  }
  return (
    <PanelForm
      problem={errors['']}
      save={t('save')}
      cancel={t('cancel')}
      onSave={() => void save()}
      onCancel={() => onDone(undefined)}
    >
      <Textarea
        label={t('notice')}
        description={t('noticeHint')}
        autosize
        minRows={3}
        maxRows={10}
        value={draft.notice}
        error={errors.notice}
        onChange={(event) => paste(event.currentTarget.value)}
      />
      <Autocomplete
        label={t('place')}
        description={draft.spot ? t('spotThere') : t('spotHint')}
        value={draft.place}
        data={searchStreets(city.pack, draft.place)}
        filter={({ options }) => options}
        error={errors.place}
        onChange={(place) => set({ place })}
        onOptionSubmit={(street) => set({ place: street, spot: goTo(street) })}
      />
      <TextInput
        label={t('reason')}
        placeholder={t('reasonPlaceholder')}
        value={draft.reason}
        error={errors.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <DayField
        label={t('deadline')}
        value={draft.deadline}
        error={errors.deadline}
        onChange={(deadline) => set({ deadline })}
      />
    </PanelForm>
  );
}

interface Draft {
  readonly notice: string;
  readonly place: string;
  readonly spot: { readonly lon: number; readonly lat: number } | null;
  readonly reason: string;
  readonly deadline: string | null;
}

function draftOf(complaint: ComplaintRow | undefined): Draft {
  if (!complaint) return { notice: '', place: '', spot: null, reason: '', deadline: null };
  const { notice, place, lon, lat, reason, deadline } = complaint;
  return { notice: notice ?? '', place, spot: lon === null || lat === null ? null : { lon, lat }, reason, deadline };
}
