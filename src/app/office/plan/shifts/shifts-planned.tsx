import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../../domain/model/shift.ts';
import type { ShiftsPlan } from '../../../../planning/shifts/shifts-plan.ts';
import { LoadBars } from './load-bars.tsx';
import { PlanBoard } from './plan-board.tsx';
import { PlanGaps } from './plan-gaps.tsx';
import classes from './shifts-plan.module.css';
import type { PlannedShift } from './staff-shifts.ts';
import { useShiftNames } from './use-shift-names.ts';

interface ShiftsPlannedProps {
  readonly plan: ShiftsPlan;
  readonly shifts: readonly PlannedShift[];
  readonly fixed: boolean;
  onPut(shift: ShiftRow, member: string): void;
  onTake(shift: ShiftRow, member: string): void;
}

/** The roster: what is missing first, then who is where, then who carries how much. */
export function ShiftsPlanned({ plan, shifts, fixed, onPut, onTake }: ShiftsPlannedProps) {
  const { t } = useTranslation('planShifts');
  const nameOf = useShiftNames();
  return (
    <>
      <PlanGaps shifts={shifts} />
      {plan.parted.length > 0 && (
        <ul className={classes.parted}>
          {plan.parted.map((people) => (
            <li key={people.join()}>{t('parted', { people: nameOf(people.join(',')) ?? t('together.somebody') })}</li>
          ))}
        </ul>
      )}
      <PlanBoard shifts={shifts} fixed={fixed} onPut={onPut} onTake={onTake} />
      <LoadBars load={plan.load} />
    </>
  );
}
