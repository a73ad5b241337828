import { Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { shortText } from '../../../domain/model/fields.ts';
import type { TourKind } from '../../../domain/model/tour.ts';
import type { StopSource } from '../../../domain/rules/choose-stops.ts';
import { lengthOf } from '../../../domain/rules/tour-progress.ts';
import { wardAt } from '../../../domain/rules/ward-at.ts';
import { formatMetres } from '../../texts/format.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { DayField } from '../fields/day-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import classes from '../fields/panel-form.module.css';
import { PanelForm } from '../fields/panel-form.tsx';
import { useUnsaved } from '../fields/unsaved.ts';
import { useSketch } from '../map/map-desk.tsx';
import { useDeed } from '../use-deed.ts';
import { useRows } from '../use-rows.ts';
import { AreaFields } from './area-fields.tsx';
import { type DraftTour, EMPTY_TOUR, MOST_STOPS } from './draft-tour.ts';
import { useChosenStops } from './use-chosen-stops.ts';

const KINDS: readonly TourKind[] = ['hang', 'check', 'take-down'];
const SOURCES: Record<TourKind, readonly StopSource[]> = {
  hang: ['planned', 'free'],
  check: ['all', 'trouble'],
  'take-down': ['all'],
};

export interface SavedTour {
  readonly id: string;
  readonly name: string;
}

/** A tour by hand: where, what and who. Its stops are counted and drawn before it is saved. */
export function NewTour({ onDone }: { onDone(saved: SavedTour | undefined): void }) {
  const { t } = useTranslation('tours', { keyPrefix: 'office' });
  const client = useCampaignClient();
  const deed = useDeed();
  const actor = useCampaign((campaign) => campaign.actor);
  const teams = useRows('team').filter(({ closedAt }) => closedAt === null);
  const [draft, setDraft] = useState(EMPTY_TOUR);
  const [error, setError] = useState<{ field: 'name' | 'stops'; words: string }>();
  const [tourId] = useState(() => uuid());
  useUnsaved(draft !== EMPTY_TOUR);
  const set = (changes: Partial<DraftTour>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setError(undefined);
  };
  const { kind, by, ring, ward, source, most } = draft;
  const chosen = useChosenStops(draft);
  useSketch(useMemo(() => ({ posts: chosen.stops, route: true, ...(by === 'ring' && { ring }) }), [chosen, by, ring]));

  async function save() {
    const name = shortText.safeParse(draft.name);
    if (!name.success) return setError({ field: 'name', words: t('nameMissing') });
    const [first] = chosen.stops;
    if (!first) return setError({ field: 'stops', words: t('noStops') });
    const result = await deed('makeTour', {
      tourId,
      name: name.data,
      kind,
      team: draft.team,
      ward: actor.ward ?? (by === 'ward' ? ward : wardAt(client.city, first)),
      day: draft.day,
      stops: chosen.stops.map(({ post, placement }) => ({ id: uuid(), post, placement })),
    });
    if (result.done) onDone({ id: tourId, name: name.data });
    else setError({ field: 'stops', words: result.detail ? `${result.why} (${result.detail})` : result.why });
  }
  return (
    <PanelForm
      problem={error?.field === 'stops' ? error.words : undefined}
      save={t('save')}
      cancel={t('cancel')}
      onSave={() => void save()}
      onCancel={() => onDone(undefined)}
    >
      <SegmentedControl
        fullWidth
        aria-label={t('what')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(value) => set({ kind: value as TourKind })}
      />
      <AreaFields draft={draft} set={set} />
      {SOURCES[kind].length > 1 && (
        <Select
          label={t('source')}
          allowDeselect={false}
          value={source[kind]}
          data={SOURCES[kind].map((value) => ({ value, label: t(`sources.${value}`) }))}
          onChange={(value) => value && set({ source: { ...source, [kind]: value as StopSource } })}
        />
      )}
      <NumberField
        label={t('most')}
        value={most}
        onChange={(value) => set({ most: Math.min(MOST_STOPS, Math.max(1, Math.floor(value))) })}
      />
      <div role="status" className={classes.preview} data-plan>
        <strong>
          {chosen.stops.length > 0
            ? t('stops', { count: chosen.stops.length, length: formatMetres(lengthOf(chosen.stops)) })
            : t('stopsNone')}
        </strong>
        {chosen.beyond > 0 && <p>{t('beyond', { count: chosen.beyond })}</p>}
        {[...chosen.forbidden].map(([code, count]) => (
          <p key={code}>{t(`forbidden.${code}`, { count })}</p>
        ))}
      </div>
      <TextInput
        label={t('name')}
        placeholder={t('namePlaceholder')}
        value={draft.name}
        error={error?.field === 'name' ? error.words : undefined}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Group grow align="start">
        <Select
          label={t('team')}
          clearable
          placeholder={t('noTeam')}
          value={draft.team}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(team) => set({ team })}
        />
        <DayField label={t('day')} value={draft.day} onChange={(day) => set({ day })} />
      </Group>
    </PanelForm>
  );
}
