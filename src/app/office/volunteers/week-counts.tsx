import { useTranslation } from 'react-i18next';
import { DAY_PARTS } from '../../../domain/model/profile.ts';
import { WEEKDAYS } from '../../ui/survey/week-grid.tsx';
import { countWeek, type PeopleFilter, type Person } from './people.ts';
import classes from './volunteers.module.css';

interface WeekCountsProps {
  /** Those whom the other filters leave. */
  people: readonly Person[];
  filter: PeopleFilter;
  onChoose(time: Pick<PeopleFilter, 'day' | 'part'>): void;
}

/** How many have time, by day and part; a figure chooses these people, and lets them go again. */
export function WeekCounts({ people, filter, onChoose }: WeekCountsProps) {
  const { t } = useTranslation(['volunteers', 'survey']);
  const counts = countWeek(people);
  const most = Math.max(1, ...counts.flat());
  return (
    <figure className={classes.week}>
      <figcaption>{t('week.title')}</figcaption>
      <table>
        <thead>
          <tr>
            <td />
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col" abbr={t(`survey:days.${day}.long`)}>
                {t(`survey:days.${day}.short`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAY_PARTS.map(({ name }, part) => (
            <tr key={name}>
              <th scope="row">{t(`survey:parts.${name}`)}</th>
              {WEEKDAYS.map((day, index) => {
                const count = counts[index]![part]!;
                const on = filter.day === String(index) && filter.part === String(part);
                const words = { day: t(`survey:days.${day}.long`), part: t(`survey:parts.${name}`), count };
                return (
                  <td key={day}>
                    <button
                      type="button"
                      aria-pressed={on}
                      aria-label={t('week.cell', words)}
                      style={{ '--share': count / most } as React.CSSProperties}
                      onClick={() => onChoose(on ? { day: '', part: '' } : { day: String(index), part: String(part) })}
                    >
                      {count}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('week.hint')}</p>
    </figure>
  );
}
