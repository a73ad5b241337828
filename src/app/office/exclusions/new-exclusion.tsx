import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { exclusionTarget } from '../../../domain/model/exclusion.ts';
import { mutators } from '../../../domain/mutators/registry.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { fieldErrors } from '../fields/field-errors.ts';
import classes from '../fields/panel-form.module.css';
import { PanelForm } from '../fields/panel-form.tsx';
import { useUnsaved } from '../fields/unsaved.ts';
import { useSketch } from '../map/map-desk.tsx';
import { useDeed } from '../use-deed.ts';
import { type DraftExclusion, draftArgs, draftTarget, EMPTY_DRAFT, type TargetKind } from './draft-exclusion.ts';
import { PickPolygon } from './pick-polygon.tsx';
import { PickPost } from './pick-post.tsx';
import { PickPosts } from './pick-posts.tsx';
import { PickStreet } from './pick-street.tsx';
import { previewTarget } from './preview-target.ts';
import { ReasonFields } from './reason-fields.tsx';
import { SeasonFields } from './season-fields.tsx';

const KINDS: readonly TargetKind[] = ['street', 'polygon', 'posts', 'post'];
const PICKS = { street: PickStreet, polygon: PickPolygon, posts: PickPosts, post: PickPost } as const;

/** A new exclusion: which posts, why, when. What it takes is counted and drawn before it is saved. */
export function NewExclusion({ onDone }: { onDone(saved: boolean): void }) {
  const { t } = useTranslation('office', { keyPrefix: 'exclusions' });
  const client = useCampaignClient();
  const deed = useDeed();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [errors, setErrors] = useState<Record<string, string>>({});
  useUnsaved(draft !== EMPTY_DRAFT);
  const [exclusionId] = useState(() => uuid());
  const set = (changes: Partial<DraftExclusion>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setErrors({});
  };
  const { kind, street, list, corners, post } = draft;
  const preview = useMemo(() => {
    const target = exclusionTarget.safeParse(draftTarget(draft, client.view, client.city));
    return target.success ? previewTarget(client.view, client.city, target.data) : { places: [], hanging: 0 };
  }, [kind, street, list, corners, post, client]);
  useSketch(
    useMemo(
      () => ({ posts: preview.places, ...(kind === 'polygon' && { ring: corners, drawing: true }) }),
      [preview, kind, corners],
    ),
  );

  async function save() {
    const args = mutators.excludePosts.args.safeParse(draftArgs(draft, exclusionId, client.view, client.city));
    if (!args.success) return setErrors(fieldErrors(args.error.issues));
    const result = await deed('excludePosts', args.data);
    if (result.done) onDone(true);
    else setErrors({ '': result.why });
  }
  const Pick = PICKS[kind];
  return (
    <PanelForm
      problem={errors['']}
      save={t('save')}
      cancel={t('cancel')}
      onSave={() => void save()}
      onCancel={() => onDone(false)}
    >
      <SegmentedControl
        fullWidth
        aria-label={t('by')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(value) => set({ kind: value as TargetKind })}
      />
      <Pick draft={draft} errors={errors} set={set} />
      <div role="status" className={classes.preview}>
        <strong>{preview.places.length > 0 ? t('takes', { count: preview.places.length }) : t('takesNone')}</strong>
        {preview.hanging > 0 && <p>{t('hanging', { count: preview.hanging })}</p>}
      </div>
      <ReasonFields draft={draft} errors={errors} set={set} />
      <SeasonFields draft={draft} errors={errors} set={set} />
    </PanelForm>
  );
}
