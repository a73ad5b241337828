import { useTranslation } from 'react-i18next';
import { addDays } from '../../../domain/rules/day-in.ts';
import { weekdayOf } from '../../../domain/rules/repeat-days.ts';
import { type StaffedShift, staffingFigures } from '../../../domain/rules/staffing-board.ts';
import { formatCount } from '../../texts/format.ts';
import classes from './staffing.module.css';

/** This week, Monday to Sunday, in three figures. */
export function BoardFigures({ shifts, today }: { shifts: readonly StaffedShift[]; today: string }) {
  const { t } = useTranslation('staffing', { keyPrefix: 'figures' });
  const monday = addDays(today, -weekdayOf(today));
  const { places, filled, missing } = staffingFigures(shifts, monday, addDays(monday, 6));
  return (
    <dl className={classes.figures} aria-label={t('title')}>
      <div>
        <dt>{t('places')}</dt>
        <dd>{formatCount(places)}</dd>
      </div>
      <div>
        <dt>{t('filled')}</dt>
        <dd>
          {formatCount(filled)}
          {places > 0 && <span> {t('share', { share: Math.round((filled / places) * 100) })}</span>}
        </dd>
      </div>
      <div data-lacking={missing > 0}>
        <dt>{t('missing')}</dt>
        <dd>
          {formatCount(missing)} <span>{t('toMinimum')}</span>
        </dd>
      </div>
    </dl>
  );
}
