import { Button, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurfRow } from '../../../domain/model/turf.ts';
import entries from '../entries.module.css';
import { type DeedResult, useDeed } from '../use-deed.ts';
import { Told } from './told.tsx';
import classes from './turfs.module.css';
import { useTakers } from './use-takers.ts';

/** Gives turfs to a shift, to somebody, or both; hands them on; takes them back. Several at once. */
export function AssignForm({ turfs }: { turfs: readonly TurfRow[] }) {
  const { t } = useTranslation('turfs', { keyPrefix: 'assign' });
  const deed = useDeed();
  const [shift, setShift] = useState(() => common(turfs, 'shift'));
  const [holder, setHolder] = useState(() => common(turfs, 'holder'));
  const [result, setResult] = useState<{ deed: DeedResult; words: string }>();
  const { shifts, people } = useTakers(turfs, shift);
  const turfIds = turfs.map(({ id }) => id);
  const isSo = turfs.every((turf) => turf.shift === shift && turf.holder === holder);
  const isGiven = turfs.some((turf) => turf.shift !== null || turf.holder !== null);
  const handsOn = turfs.some((turf) => turf.holder !== null && turf.holder !== holder) && holder !== null;
  const assign = async (to: { shift: string | null; holder: string | null }, words: string) =>
    setResult({ deed: await deed('assignTurfs', { turfIds, ...to }), words });
  return (
    <section className={classes.part} aria-label={t('title')}>
      <h4>{t('title')}</h4>
      {shifts.length === 0 ? (
        <Text c="dimmed">{t('noShifts')}</Text>
      ) : (
        <Select
          label={t('shift')}
          clearable
          placeholder={t('noShift')}
          value={shift}
          data={shifts}
          onChange={setShift}
        />
      )}
      <Select
        label={t('holder')}
        clearable
        searchable
        placeholder={t('nobody')}
        description={t('holderHint')}
        value={holder}
        data={people}
        onChange={setHolder}
      />
      <div className={entries.actions}>
        <Button size="sm" disabled={isSo} onClick={() => void assign({ shift, holder }, t('given'))}>
          {handsOn ? t('handOn') : t('give')}
        </Button>
        {isGiven && (
          <Button
            size="sm"
            onClick={() => {
              setShift(null);
              setHolder(null);
              void assign({ shift: null, holder: null }, t('takenBack'));
            }}
          >
            {t('takeBack')}
          </Button>
        )}
      </div>
      <Told result={result?.deed} {...(result && { done: result.words })} />
    </section>
  );
}

/** What all of them have; null where they differ. */
function common(turfs: readonly TurfRow[], what: 'shift' | 'holder'): string | null {
  const [first, ...others] = turfs;
  return first && others.every((turf) => turf[what] === first[what]) ? first[what] : null;
}
