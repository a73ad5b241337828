import { Button } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../fields/section.tsx';
import staffing from '../../staffing/staffing.module.css';
import { lackWords } from './lack-words.ts';
import type { PlannedShift } from './staff-shifts.ts';
import { useShiftNames } from './use-shift-names.ts';

/** So many at once; the rest on demand. */
const FIRST = 6;

/** What the plan could not fill, as sentences, each with the way to what helps. */
export function PlanGaps({ shifts }: { shifts: readonly PlannedShift[] }) {
  const { t } = useTranslation('planShifts', { keyPrefix: 'gaps' });
  const nameOf = useShiftNames();
  const [all, setAll] = useState(false);
  const gaps = shifts.flatMap(({ shift, lack }) => (lack ? [{ id: shift.id, lack }] : []));
  return (
    <Section title={t('title', { count: gaps.length })}>
      {gaps.length === 0 && (
        <p className={staffing.good}>
          <IconCircleCheck size={20} aria-hidden /> {t('none')}
        </p>
      )}
      <ul className={staffing.gaps}>
        {gaps.slice(0, all ? undefined : FIRST).map(({ id, lack }) => (
          <li key={id}>
            <p>
              <IconAlertTriangleFilled size={16} aria-hidden />
              <span>
                <strong>{nameOf(id)}:</strong> {lackWords(lack)}
              </span>
            </p>
            <Button component={Link} size="sm" to={`/office/shifts/${id}`} aria-label={`${t('open')}: ${nameOf(id)}`}>
              {t('open')}
            </Button>
          </li>
        ))}
      </ul>
      {gaps.length > FIRST && (
        <Button size="sm" mt="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: gaps.length })}
        </Button>
      )}
    </Section>
  );
}
