import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn, daysBetween } from '../../../domain/rules/day-in.ts';
import { finishForecast } from '../../../domain/rules/finish-forecast.ts';
import { hasTakeDownBegun, isOverdue, takeDownDeadline } from '../../../domain/rules/take-down-day.ts';
import { campaignFigures } from '../../../domain/rules/ward-figures.ts';
import { formatCount, formatShortDay } from '../../texts/format.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import classes from './figures-bar.module.css';

/** The campaign in a few figures, each with what it means; from election night on those of the take-down. */
export function FiguresBar() {
  const { t } = useTranslation('office', { keyPrefix: 'figures' });
  const now = useNow(60_000);
  const over = hasTakeDownBegun(useCampaignRow(), now);
  const { hung, target, last24h } = useCampaign((client) => campaignFigures(client.view, now), looksSame);
  return (
    <dl className={classes.bar} aria-label={t('title')}>
      <Figure label={t('hung')} value={formatCount(hung)} note={t('ofTarget', { target: formatCount(target) })} />
      {!over && <Figure label={t('last24h')} value={<span className={classes.good}>+{formatCount(last24h)}</span>} />}
      <Election now={now} />
      {over ? <TakeDown now={now} hung={hung} /> : <Forecast now={now} />}
      <Start now={now} />
    </dl>
  );
}

function Figure({ label, value, note, late }: { label: string; value: ReactNode; note?: string; late?: boolean }) {
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong> {note && <span data-late={late}>{note}</span>}
      </dd>
    </div>
  );
}

function Forecast({ now }: { now: number }) {
  const { t, i18n } = useTranslation('office', { keyPrefix: 'figures' });
  const { timezone, electionDay } = useCampaignRow();
  const forecast = useCampaign((client) => finishForecast(client.view, now), looksSame);
  if (!forecast) return <Figure label={t('finishUnknown')} value="–" note={t('noPace')} />;
  if (forecast.finishAt === now) return <Figure label={t('finishUnknown')} value="100 %" note={t('done')} />;
  const day = dayIn(timezone, forecast.finishAt);
  const late = electionDay === null ? undefined : daysBetween(electionDay, day);
  return (
    <Figure label={t('finish')} value={formatShortDay(day)} note={lateness()} late={late !== undefined && late > 0} />
  );

  function lateness(): string {
    const pace = (forecast?.perDay ?? 0).toLocaleString(i18n.language, { maximumFractionDigits: 0 });
    if (late === undefined) return t('perDay', { pace });
    if (late === 0) return t('onElectionDay');
    return late > 0 ? t('tooLate', { count: late }) : t('inTime', { count: -late });
  }
}

/** Until when all must be down. */
function TakeDown({ now, hung }: { now: number; hung: number }) {
  const { t } = useTranslation('office', { keyPrefix: 'figures' });
  const campaign = useCampaignRow();
  const deadline = takeDownDeadline(campaign);
  if (deadline === null) return null;
  const late = hung > 0 && isOverdue(campaign, now);
  const note = hung === 0 ? t('allDown') : late ? t('overdue') : undefined;
  return <Figure label={t('takeDownBy')} value={formatShortDay(deadline)} note={note} late={late} />;
}

function Election({ now }: { now: number }) {
  const { t } = useTranslation('office', { keyPrefix: 'figures' });
  const { timezone, electionDay } = useCampaignRow();
  if (electionDay === null) return <Figure label={t('electionDay')} value="–" note={t('electionOpen')} />;
  const days = daysBetween(dayIn(timezone, now), electionDay);
  if (days <= 0) return <Figure label={t('electionDay')} value={days === 0 ? t('today') : t('electionPast')} />;
  return <Figure label={t('election')} value={formatCount(days)} note={t('days', { count: days })} />;
}

function Start({ now }: { now: number }) {
  const { t } = useTranslation('office', { keyPrefix: 'figures' });
  const { timezone, officialStart } = useCampaignRow();
  if (officialStart === null) return <Figure label={t('start')} value="–" note={t('startOpen')} late />;
  if (officialStart <= now)
    return <Figure label={t('startedSince')} value={formatShortDay(dayIn(timezone, officialStart))} />;
  const hours = Math.floor((officialStart - now) / 3_600_000);
  if (hours < 1) return <Figure label={t('start')} value={t('soon')} />;
  if (hours < 48) return <Figure label={t('startIn')} value={hours} note={t('hours', { count: hours })} />;
  const days = daysBetween(dayIn(timezone, now), dayIn(timezone, officialStart));
  return <Figure label={t('startIn')} value={days} note={t('days', { count: days })} />;
}
