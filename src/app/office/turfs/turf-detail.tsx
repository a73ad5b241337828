import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { type DeedResult, useDeed } from '../use-deed.ts';
import { AssignForm } from './assign-form.tsx';
import { PaperButtons } from './paper-buttons.tsx';
import { SectionList } from './section-list.tsx';
import { StateForm } from './state-form.tsx';
import { Told } from './told.tsx';
import type { TurfCounts } from './turf-counts.ts';
import classes from './turfs.module.css';

interface TurfDetailProps {
  readonly turf: TurfRow;
  readonly counts: TurfCounts | undefined;
  onChange(): void;
}

/** All of one turf: who walks it, its state, its paper, its sections. */
export function TurfDetail({ turf, counts, onChange }: TurfDetailProps) {
  const { t } = useTranslation('turfs');
  const deed = useDeed();
  const manages = useCampaign(({ actor }) => answersFor(actor, turf.ward));
  const [result, setResult] = useState<DeedResult>();
  const { id, name, ward, ring, sections } = turf;
  const close = () => deed('setTurf', { turfId: id, name, ward, ring, sections, closed: true }).then(setResult);
  return (
    <div className={classes.detail}>
      {manages && (
        <>
          <AssignForm key={`${turf.shift} ${turf.holder}`} turfs={[turf]} />
          <StateForm turf={turf} />
        </>
      )}
      <PaperButtons turfs={[turf]} />
      <SectionList turf={turf} counts={counts} />
      {manages && (
        <div className={entries.actions}>
          <Button size="sm" aria-label={`${t('change')}: ${name}`} onClick={onChange}>
            {t('change')}
          </Button>
          <ConfirmButton
            size="sm"
            label={t('close')}
            describe={name}
            question={t('closeQuestion')}
            yes={t('close')}
            onConfirm={close}
          />
        </div>
      )}
      <Told result={result} />
    </div>
  );
}
