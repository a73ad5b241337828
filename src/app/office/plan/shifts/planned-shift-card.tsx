import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShiftRow } from '../../../../domain/model/shift.ts';
import { formatSpan } from '../../../texts/format.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { shiftWords } from '../../staffing/shift-words.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import { lackWords } from './lack-words.ts';
import { PutSomebody } from './put-somebody.tsx';
import classes from './shifts-plan.module.css';
import type { PlannedShift } from './staff-shifts.ts';

interface PlannedShiftCardProps {
  readonly planned: PlannedShift;
  readonly fixed: boolean;
  onPut(shift: ShiftRow, member: string): void;
  onTake(shift: ShiftRow, member: string): void;
}

/** One shift of the plan: when, what, how full, who and why; by hand somebody else. */
export function PlannedShiftCard({ planned, fixed, onPut, onTake }: PlannedShiftCardProps) {
  const { t } = useTranslation(['planShifts', 'staffing', 'shifts']);
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const [adding, setAdding] = useState(false);
  const { shift, places, lack } = planned;
  const what = shiftWords(view, shift);
  const nameOf = (member: string) => view.get('member', member)?.name ?? t('together.somebody');
  return (
    <article className={classes.shift} data-lacking={lack !== undefined}>
      <div className={classes.shiftHead}>
        <span className={classes.time}>{formatSpan(shift, timezone)}</span>
        <Link to={`/office/shifts/${shift.id}`}>{what}</Link>
        <span className={classes.full}>
          {lack && <IconAlertTriangleFilled size={14} aria-hidden />}
          {t('board.full', { count: places.length, min: shift.min, max: shift.max })}
        </span>
      </div>
      {lack && <p className={classes.lack}>{lackWords(lack)}</p>}
      <ul className={classes.people} aria-label={t('board.people', { what })}>
        {places.map(({ member, why }) => (
          <li key={member} data-why={why}>
            <span>{nameOf(member)}</span> <small>{t(`why.${why}`)}</small>
            {why !== 'fixed' && !fixed && (
              <CloseButton
                size="sm"
                aria-label={t('board.take', { name: nameOf(member), what })}
                onClick={() => onTake(shift, member)}
              />
            )}
          </li>
        ))}
        {!fixed && !adding && places.length < shift.max && (
          <li className={classes.adds}>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('board.addTo', { what })}
              onClick={() => setAdding(true)}
            >
              {t('board.add')}
            </Button>
          </li>
        )}
      </ul>
      {adding && !fixed && (
        <PutSomebody
          shift={shift}
          there={places.map(({ member }) => member)}
          onPut={(member) => {
            setAdding(false);
            if (member !== undefined) onPut(shift, member);
          }}
        />
      )}
    </article>
  );
}
