import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { burnDown } from '../../../domain/rules/burn-down.ts';
import { addDays, dayIn } from '../../../domain/rules/day-in.ts';
import { instantIn } from '../../../domain/rules/instant-in.ts';
import { takeDownBegins, takeDownDeadline } from '../../../domain/rules/take-down-day.ts';
import { type TakeDownFigures, takeDownFigures } from '../../../domain/rules/take-down-figures.ts';
import { formatCount, formatDay } from '../../texts/format.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import pages from '../page.module.css';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';
import { BurnDownChart } from './burn-down-chart.tsx';
import classes from './take-down.module.css';

/** Whether all will be down in time: as a sentence, as a line that falls, and for each ward. */
export function TakeDownPage() {
  const { t } = useTranslation('takedown', { keyPrefix: 'office' });
  const client = useCampaignClient();
  const campaign = useCampaignRow();
  const { timezone } = campaign;
  const now = useNow(60_000) + client.skew;
  const placements = useRows('placement');
  const figures = useCampaign(({ view }) => takeDownFigures(view, now), looksSame);
  const [ward, setWard] = useState<string | null>(null);
  const begins = takeDownBegins(campaign);
  const deadline = takeDownDeadline(campaign);
  // `placements` stands for what they look like now.
  const line = useMemo(
    () => (begins === null ? undefined : burnDown(client.view, ward, begins, now)),
    [client, placements, ward, begins, now],
  );
  const chosen = figures.wards.find((row) => row.ward.id === ward);
  const shown: TakeDownFigures = chosen ?? figures.whole;
  const dayOf = (at: number) => formatDay(dayIn(timezone, at));
  const late = shown.overdue || (shown.daysLate ?? 0) > 0;
  return (
    <>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
        <span className={pages.aside}>{chosen ? chosen.ward.name : t('whole')}</span>
      </div>
      <p className={classes.sentence} data-late={late} role={shown.overdue ? 'alert' : 'status'}>
        {sentence()}
      </p>
      {campaign.runOffDay && <p className={pages.lead}>{t('runOff', { day: formatDay(campaign.runOffDay) })}</p>}
      {line && begins !== null && deadline !== null && (
        <BurnDownChart
          burnDown={line}
          begins={begins}
          deadline={instantIn(timezone, addDays(deadline, 1), '00:00')}
          finishAt={shown.finishAt}
          days={[dayOf(begins), formatDay(deadline)]}
        />
      )}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('ward')}</th>
            <th scope="col">{t('hanging')}</th>
            <th scope="col">{t('down')}</th>
            <th scope="col">{t('lost')}</th>
            <th scope="col">{t('ready')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.wards.map((row) => (
            <tr key={row.ward.id} data-chosen={row.ward.id === ward}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.ward}
                  aria-pressed={row.ward.id === ward}
                  onClick={() => setWard(row.ward.id === ward ? null : row.ward.id)}
                >
                  {row.ward.id} {row.ward.name}
                </button>
              </th>
              <td>{formatCount(row.hanging)}</td>
              <td>{formatCount(row.takenDown)}</td>
              <td>{row.lost === 0 ? '–' : formatCount(row.lost)}</td>
              <td className={row.overdue || (row.daysLate ?? 0) > 0 ? classes.late : undefined}>{ready(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );

  function sentence(): string {
    const count = formatCount(shown.hanging);
    if (begins === null || deadline === null) return t('noElection', { count });
    if (shown.hanging === 0) return t('allDown');
    if (now < begins) return t('notYet', { count, day: dayOf(begins), deadline: formatDay(deadline) });
    if (shown.overdue) return t('overdue', { count, day: formatDay(deadline), fine: formatCount(campaign.rules.fine) });
    if (shown.finishAt === null) return t('noPace', { count, deadline: formatDay(deadline) });
    const done = dayOf(shown.finishAt);
    return shown.daysLate ? t('tooLate', { day: done, count: shown.daysLate }) : t('inTime', { day: done });
  }

  function ready(row: TakeDownFigures): string {
    if (row.hanging === 0) return t('allDownShort');
    return row.finishAt === null ? '–' : dayOf(row.finishAt);
  }
}
