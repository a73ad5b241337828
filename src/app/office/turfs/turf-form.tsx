import { Button, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { shortText } from '../../../domain/model/fields.ts';
import { FEWEST_HOMES, type TurfRow } from '../../../domain/model/turf.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { PanelForm } from '../fields/panel-form.tsx';
import { useUnsaved } from '../fields/unsaved.ts';
import { useLasso, useSketch } from '../map/map-desk.tsx';
import { useDeed } from '../use-deed.ts';
import { MOST_SECTIONS, wardOf } from './draft-turf.ts';
import { OverlapNote } from './overlap-note.tsx';
import { SectionChoice } from './section-choice.tsx';
import { overlapsOf } from './share-doors.ts';
import { TurfAreas } from './turf-areas.tsx';
import { TurfSize } from './turf-size.tsx';
import { useAddresses } from './use-addresses.ts';
import { useTurfDraft } from './use-turf-draft.ts';

interface TurfFormProps {
  /** undefined: a new one. */
  readonly turf: TurfRow | undefined;
  /** All that are not closed. */
  readonly turfs: readonly TurfRow[];
  onDone(saved: { readonly id: string; readonly name: string } | undefined): void;
}

/** A turf by hand: a line around streets, and what of it is walked. Its size is told while the line is pulled. */
export function TurfForm({ turf, turfs, onDone }: TurfFormProps) {
  const { t } = useTranslation('turfs');
  const { city } = useCampaignClient();
  const actor = useCampaign((client) => client.actor);
  const deed = useDeed();
  const known = useAddresses();
  const others = useMemo(() => turfs.filter(({ id }) => id !== turf?.id), [turfs, turf?.id]);
  const draft = useTurfDraft(turf, others, known);
  const { ring, sections, offered } = draft;
  const [error, setError] = useState<{ field: 'name' | 'turf'; words: string }>();
  const [turfId] = useState(() => turf?.id ?? uuid());
  useUnsaved(draft.dirty);
  useLasso(draft.pull);
  useSketch(useMemo(() => ({ bare: true, ring, route: true, layer: <TurfAreas turfs={others} /> }), [ring, others]));
  const ward = wardOf(city, sections);
  const overlaps = useMemo(() => overlapsOf({ id: turfId, sections }, others), [turfId, sections, others]);

  function problemOf(): string | undefined {
    if (ring.length < 3) return t('form.nothing');
    if (offered.length === 0) {
      return known.state === 'there' ? t('form.tooFew', { fewest: FEWEST_HOMES }) : t(`form.${known.state}`);
    }
    if (sections.length === 0) return t('form.noneLeft');
    if (sections.length > MOST_SECTIONS) return t('form.tooMany', { count: sections.length, most: MOST_SECTIONS });
    return answersFor(actor, ward) ? undefined : t('form.notYours');
  }

  async function save() {
    const problem = problemOf();
    if (problem) return setError({ field: 'turf', words: problem });
    const name = shortText.safeParse(draft.name);
    if (!name.success) return setError({ field: 'name', words: t('form.nameMissing') });
    const args = { turfId, name: name.data, ward, ring, sections: [...sections], closed: false };
    const result = await deed('setTurf', args);
    if (result.done) onDone({ id: turfId, name: name.data });
    else setError({ field: 'turf', words: result.why });
  }
  return (
    <PanelForm
      problem={error?.field === 'turf' ? error.words : undefined}
      save={t('form.save')}
      cancel={t('form.cancel')}
      onSave={() => void save()}
      onCancel={() => onDone(undefined)}
    >
      <Text>
        {t('form.hint')} {ring.length > 0 && t('form.again')}
      </Text>
      {known.state === 'failed' && (
        <div role="alert" className={entries.empty}>
          <strong>{t('form.failed')}</strong>
          <Button size="sm" onClick={known.retry}>
            {t('form.retry')}
          </Button>
        </div>
      )}
      <TurfSize draft={draft} known={known} ward={ward} />
      <OverlapNote names={overlaps} />
      <TextInput
        label={t('form.name')}
        value={draft.name}
        error={error?.field === 'name' ? error.words : undefined}
        onChange={(event) => {
          draft.rename(event.currentTarget.value);
          setError(undefined);
        }}
      />
      {offered.length > 0 && <SectionChoice draft={draft} />}
    </PanelForm>
  );
}
