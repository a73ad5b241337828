import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DAY_PARTS, type ProfileRow } from '../../../domain/model/profile.ts';
import { isTicked } from '../../../domain/rules/is-available.ts';
import { Chip } from './chips.tsx';
import styles from './survey.module.css';

type Week = ProfileRow['week'];

/** Monday first, as in the profile. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const EVENING = 1 << DAY_PARTS.findIndex(({ name }) => name === 'evening');
const ALL_DAY = (1 << DAY_PARTS.length) - 1;
const EVENINGS: Week = WEEKDAYS.map(() => EVENING);
const WEEKEND: Week = WEEKDAYS.map((day) => (day === 'sat' || day === 'sun' ? ALL_DAY : 0));

/** Seven days and their four parts, one tap each; what most people say in one tap stands above. */
export function WeekGrid({ week, onChange }: { readonly week: Week; onChange(week: Week): void }) {
  const { t } = useTranslation('survey');
  return (
    <fieldset className={styles.group}>
      <legend>{t('when.title')}</legend>
      <div className={styles.chips}>
        <Shortcut label={t('when.evenings')} parts={EVENINGS} week={week} onChange={onChange} />
        <Shortcut label={t('when.weekend')} parts={WEEKEND} week={week} onChange={onChange} />
      </div>
      <div className={styles.week}>
        <i aria-hidden />
        {DAY_PARTS.map(({ name, from, to }) => (
          <div key={name} className={styles.part} aria-hidden>
            {t(`parts.${name}`)}
            <small>{t('hours', { from, to })}</small>
          </div>
        ))}
        {WEEKDAYS.map((day, weekday) => [
          <div key={day} className={styles.day} aria-hidden>
            {t(`days.${day}.short`)}
          </div>,
          ...DAY_PARTS.map(({ name }, part) => {
            const on = isTicked(week, weekday, part);
            return (
              <button
                key={`${day}-${name}`}
                type="button"
                className={styles.cell}
                aria-pressed={on}
                aria-label={t('when.cell', { day: t(`days.${day}.long`), part: t(`parts.${name}`) })}
                onClick={() => onChange(week.map((parts, index) => (index === weekday ? parts ^ (1 << part) : parts)))}
              >
                {on && <IconCheck size={22} stroke={3} aria-hidden />}
              </button>
            );
          }),
        ])}
      </div>
    </fieldset>
  );
}

interface ShortcutProps {
  readonly label: string;
  readonly parts: Week;
  readonly week: Week;
  onChange(week: Week): void;
}

/** Ticks all of these fields, or none of them where all are ticked. */
function Shortcut({ label, parts, week, onChange }: ShortcutProps) {
  const on = parts.every((part, day) => ((week[day] ?? 0) & part) === part);
  const toggle = () =>
    onChange(week.map((ticked, day) => (on ? ticked & ~(parts[day] ?? 0) : ticked | (parts[day] ?? 0))));
  return <Chip label={label} on={on} onToggle={toggle} />;
}
