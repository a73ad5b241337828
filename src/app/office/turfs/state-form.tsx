import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurfRow, TurfState } from '../../../domain/model/turf.ts';
import entries from '../entries.module.css';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { DayField } from '../fields/day-field.tsx';
import { type DeedResult, useDeed } from '../use-deed.ts';
import { Told } from './told.tsx';
import classes from './turfs.module.css';

/** Through, again later, open again. */
export function StateForm({ turf }: { turf: TurfRow }) {
  const { t } = useTranslation('turfs', { keyPrefix: 'move' });
  const deed = useDeed();
  const [later, setLater] = useState(false);
  const [again, setAgain] = useState(turf.again);
  const [result, setResult] = useState<DeedResult>();
  async function move(state: TurfState, day: string | null = null) {
    const moved = await deed('setTurfState', { turfId: turf.id, state, again: day });
    setResult(moved);
    if (moved.done) setLater(false);
  }
  return (
    <section className={classes.part} aria-label={t('title')}>
      <h4>{t('title')}</h4>
      <div className={entries.actions}>
        {turf.state !== 'done' && (
          <Button size="sm" onClick={() => void move('done')}>
            {t('done')}
          </Button>
        )}
        <Button size="sm" aria-expanded={later} onClick={() => setLater(!later)}>
          {t('later')}
        </Button>
        {(turf.state !== 'open' || turf.done.length > 0) && (
          <ConfirmButton
            size="sm"
            label={t('open')}
            describe={turf.name}
            question={t('openQuestion')}
            yes={t('open')}
            onConfirm={() => move('open')}
          />
        )}
      </div>
      {later && (
        <Group align="end" gap="sm" mt="sm">
          <DayField label={t('laterDay')} value={again} onChange={setAgain} />
          <Button onClick={() => void move('later', again)}>{t('laterSave')}</Button>
        </Group>
      )}
      <Told result={result} done={t('told')} />
    </section>
  );
}
