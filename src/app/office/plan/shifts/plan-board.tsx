import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../../domain/model/shift.ts';
import { dayIn } from '../../../../domain/rules/day-in.ts';
import { formatWeekday } from '../../../texts/format.ts';
import { Section } from '../../fields/section.tsx';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import { PlannedShiftCard } from './planned-shift-card.tsx';
import classes from './shifts-plan.module.css';
import type { PlannedShift } from './staff-shifts.ts';

interface PlanBoardProps {
  readonly shifts: readonly PlannedShift[];
  /** Nothing can be changed now. */
  readonly fixed: boolean;
  /** The same functions at every render. */
  onPut(shift: ShiftRow, member: string): void;
  onTake(shift: ShiftRow, member: string): void;
}

/** Every shift of the plan, day by day, with who is on it and why. */
export const PlanBoard = memo(function PlanBoard({ shifts, fixed, onPut, onTake }: PlanBoardProps) {
  const { t } = useTranslation('planShifts', { keyPrefix: 'board' });
  const { timezone } = useCampaignRow();
  const days = useMemo(() => {
    const byDay = new Map<string, PlannedShift[]>();
    for (const planned of shifts) {
      const day = dayIn(timezone, planned.shift.start);
      byDay.set(day, [...(byDay.get(day) ?? []), planned]);
    }
    return [...byDay];
  }, [shifts, timezone]);
  return (
    <Section title={t('title')}>
      {days.map(([day, ofDay]) => (
        <section key={day} className={classes.day} aria-label={formatWeekday(Date.parse(day), 'UTC')}>
          <h3>{formatWeekday(Date.parse(day), 'UTC')}</h3>
          {ofDay.map((planned) => (
            <PlannedShiftCard key={planned.shift.id} {...{ planned, fixed, onPut, onTake }} />
          ))}
        </section>
      ))}
    </Section>
  );
});
