import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from './find-differences.ts';
import classes from './shifts-plan.module.css';
import { useShiftNames } from './use-shift-names.ts';

/** So many at once; the rest on demand. */
const FIRST = 5;

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  /** Names of the two drafts. */
  readonly a: string;
  readonly b: string;
}

/** Where two plans have different people: who is only in the one, who is only in the other. */
export function DifferenceList({ differences, a, b }: DifferenceListProps) {
  const { t } = useTranslation('planShifts', { keyPrefix: 'differences' });
  const nameOf = useShiftNames();
  const [all, setAll] = useState(false);
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id) ?? t('somebody')).join(', ');
  if (differences.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <p>{t('title', { count: differences.length })}</p>
      <ul className={classes.differences}>
        {differences.slice(0, all ? undefined : FIRST).map((one) => (
          <li key={one.shift}>
            <strong>{nameOf(one.shift) ?? t('gone')}</strong>
            {one.a.length > 0 && <span>{t('only', { name: a, people: names(one.a) })}</span>}
            {one.b.length > 0 && <span>{t('only', { name: b, people: names(one.b) })}</span>}
          </li>
        ))}
      </ul>
      {differences.length > FIRST && (
        <Button size="xs" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: differences.length })}
        </Button>
      )}
    </>
  );
}
