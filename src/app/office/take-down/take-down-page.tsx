import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { burnDown } from '../../../domain/rules/burn-down.ts';
import { addDays, dayIn } from '../../../domain/rules/day-in.ts';
import { instantIn } from '../../../domain/rules/instant-in.ts';
import { takeDownBegins, takeDownDeadline } from '../../../domain/rules/take-down-day.ts';
import { type TakeDownFigures, takeDownFigures } from '../../../domain/rules/take-down-figures.ts';
import { formatCount, formatDay, formatShortDay } from '../../texts/format.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import pages from '../page.module.css';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';
import { BurnDownChart } from './burn-down-chart.tsx';
import classes from './take-down.module.css';
import { takeDownSentence } from './take-down-sentence.ts';

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
  return (
    <>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
        <span className={pages.aside}>{chosen ? chosen.ward.name : t('whole')}</span>
      </div>
      <p className={classes.sentence} data-late={isLate(shown)} role={shown.overdue ? 'alert' : 'status'}>
        {takeDownSentence(t, campaign, shown, now)}
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
            <FiguresRow
              key={row.ward.id}
              name={`${row.ward.id} ${row.ward.name}`}
              row={row}
              ready={ready(row)}
              chosen={row.ward.id === ward}
              onChoose={() => setWard(row.ward.id)}
            />
          ))}
          <FiguresRow
            name={t('whole')}
            row={figures.whole}
            ready={ready(figures.whole)}
            chosen={chosen === undefined}
            onChoose={() => setWard(null)}
          />
        </tbody>
      </table>
    </>
  );

  function ready(row: TakeDownFigures): string {
    if (row.hanging === 0) return t('allDownShort');
    return row.finishAt === null ? '–' : formatShortDay(dayIn(timezone, row.finishAt));
  }
}

interface FiguresRowProps {
  readonly name: string;
  readonly row: TakeDownFigures;
  readonly ready: string;
  readonly chosen: boolean;
  onChoose(): void;
}

/** What hangs, came down and was lost in one ward or in all; chosen, the sentence and the line speak of it. */
function FiguresRow({ name, row, ready, chosen, onChoose }: FiguresRowProps) {
  return (
    <tr data-chosen={chosen}>
      <th scope="row">
        <button type="button" className={classes.ward} aria-pressed={chosen} onClick={onChoose}>
          {name}
        </button>
      </th>
      <td>{formatCount(row.hanging)}</td>
      <td>{formatCount(row.takenDown)}</td>
      <td>{row.lost === 0 ? '–' : formatCount(row.lost)}</td>
      <td className={isLate(row) ? classes.late : undefined}>{ready}</td>
    </tr>
  );
}

const isLate = ({ overdue, daysLate }: TakeDownFigures) => overdue || (daysLate ?? 0) > 0;
