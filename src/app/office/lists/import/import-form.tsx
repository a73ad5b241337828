import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PostKind, postKind } from '../../../../domain/model/post.ts';
import { dayIn } from '../../../../domain/rules/day-in.ts';
import { instantIn } from '../../../../domain/rules/instant-in.ts';
import { DayField } from '../../fields/day-field.tsx';
import { Section } from '../../fields/section.tsx';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import { useDeed } from '../../use-deed.ts';
import classes from '../lists.module.css';
import { importDeeds } from './import-deeds.ts';
import type { Imported } from './import-result.tsx';
import type { ImportPreview } from './preview-import.ts';

interface ImportFormProps {
  preview: ImportPreview;
  campaign: string;
  onStart(): void;
  onDone(result: Imported): void;
}

/** As what the list is taken over, and the button that does it. */
export function ImportForm({ preview, campaign, onStart, onDone }: ImportFormProps) {
  const { t } = useTranslation('lists', { keyPrefix: 'import' });
  const paper = useTranslation('lists', { keyPrefix: 'paper' }).t;
  const deed = useDeed();
  const { timezone, motifs } = useCampaignRow();
  const today = dayIn(timezone, Date.now());
  const [as, setAs] = useState<'planned' | 'hanging'>('planned');
  const [day, setDay] = useState<string | null>(today);
  const [motif, setMotif] = useState(motifs[0]?.id ?? '');
  const [kind, setKind] = useState<PostKind>('lamp');
  const [progress, setProgress] = useState<number>();
  const { counts, matches } = preview;
  const total = counts.matched + counts.new;
  const dayError = as === 'planned' ? undefined : day === null ? t('sinceDay') : day > today ? t('future') : undefined;

  async function run() {
    onStart();
    setProgress(0);
    const hungAt = as === 'hanging' && day !== null ? Math.min(instantIn(timezone, day, '12:00'), Date.now()) : null;
    const refused: Imported['refused'][number][] = [];
    let written = 0;
    for (const match of matches) {
      const deeds = importDeeds(match, { hungAt, motif: motif || null, kind }, campaign);
      if (!deeds) continue;
      const why = await doAll(deeds);
      if (why === undefined) written++;
      else refused.push({ line: match.listed.line, name: match.listed.name ?? match.listed.post ?? '–', why });
      setProgress(written + refused.length);
    }
    setProgress(undefined);
    onDone({ written, refused });
  }
  /** The reason why it was not done, or undefined. */
  async function doAll({ addPost, planPoster, hangPoster }: NonNullable<ReturnType<typeof importDeeds>>) {
    const results = [
      addPost && (() => deed('addPost', addPost)),
      planPoster && (() => deed('planPoster', planPoster)),
      hangPoster && (() => deed('hangPoster', hangPoster)),
    ];
    for (const doIt of results) {
      const result = await doIt?.();
      if (result && !result.done) return result.why;
    }
    return undefined;
  }
  return (
    <Section title={t('as')}>
      <SegmentedControl
        mb="sm"
        aria-label={t('as')}
        value={as}
        data={[
          { value: 'planned', label: t('asPlanned') },
          { value: 'hanging', label: t('asHanging') },
        ]}
        onChange={(value) => setAs(value as typeof as)}
      />
      <div className={classes.fields}>
        {as === 'hanging' && <DayField label={t('since')} value={day} error={dayError} onChange={setDay} />}
        <Select
          label={t('motif')}
          data={[{ value: '', label: paper('noMotif') }, ...motifs.map(({ id, name }) => ({ value: id, label: name }))]}
          value={motif}
          onChange={(value) => setMotif(value ?? '')}
        />
        {counts.new > 0 && (
          <Select
            label={t('kind')}
            data={postKind.options.map((value) => ({ value, label: t(`postKinds.${value}`) }))}
            value={kind}
            onChange={(value) => setKind((value ?? 'lamp') as PostKind)}
          />
        )}
      </div>
      <Button
        mt="md"
        color="lamp"
        variant="filled"
        disabled={progress !== undefined || dayError !== undefined}
        onClick={() => void run()}
      >
        {progress === undefined ? t('run', { count: total }) : t('running', { done: progress, total })}
      </Button>
    </Section>
  );
}
