import { Button, SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { repeatDays, weekdayOf } from '../../../domain/rules/repeat-days.ts';
import { formatWeekday } from '../../texts/format.ts';
import { DayField } from '../fields/day-field.tsx';
import type { FieldProps } from './field-props.ts';
import classes from './shift-form.module.css';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** More days than can be made at once need no list: the form says that they are too many. */
const MOST_LISTED = 210;

/** Once, or every week until a day; single days can be left out, as on a holiday. */
export function RepeatFields({ draft, errors, set }: FieldProps) {
  const { t } = useTranslation('staffing');
  const { day, repeat } = draft;
  const turn = (how: string) =>
    set({ repeat: how === 'weekly' ? { weekdays: day ? [weekdayOf(day)] : [], until: null, dropped: [] } : null });
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('form.repeat.label')}
        value={repeat ? 'weekly' : 'once'}
        data={(['once', 'weekly'] as const).map((value) => ({ value, label: t(`form.repeat.${value}`) }))}
        onChange={turn}
      />
      {repeat && <Weekly repeat={repeat} day={day} error={errors.repeat} set={(changes) => set({ repeat: changes })} />}
    </>
  );
}

interface WeeklyProps {
  readonly repeat: NonNullable<FieldProps['draft']['repeat']>;
  readonly day: string | null;
  readonly error: string | undefined;
  set(repeat: NonNullable<FieldProps['draft']['repeat']>): void;
}

function Weekly({ repeat, day, error, set }: WeeklyProps) {
  const { t } = useTranslation('staffing');
  const { weekdays, until, dropped } = repeat;
  const days = day && until ? repeatDays({ first: day, until, weekdays }).slice(0, MOST_LISTED) : [];
  const toggle = <T,>(list: readonly T[], one: T) =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  return (
    <div className={classes.part}>
      <fieldset className={classes.week} aria-label={t('form.repeat.weekdays')}>
        {WEEKDAYS.map((weekday) => (
          <Button
            key={weekday}
            size="sm"
            px={0}
            aria-pressed={weekdays.includes(weekday)}
            onClick={() => set({ ...repeat, weekdays: toggle(weekdays, weekday) })}
          >
            {t(`weekdays.${weekday}`)}
          </Button>
        ))}
      </fieldset>
      <DayField
        label={t('form.repeat.until')}
        value={until}
        error={error}
        onChange={(next) => set({ ...repeat, until: next })}
      />
      {days.length > 0 && (
        <>
          <Text size="sm" c="dimmed">
            {t('form.repeat.drop')}
          </Text>
          <ul className={classes.dates}>
            {days.map((one) => (
              <li key={one}>
                <button
                  type="button"
                  aria-pressed={!dropped.includes(one)}
                  onClick={() => set({ ...repeat, dropped: toggle(dropped, one) })}
                >
                  {formatWeekday(Date.parse(one), 'UTC')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
