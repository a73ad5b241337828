import type { TFunction } from 'i18next';
import type { CampaignRow } from '../../../domain/model/campaign.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { takeDownBegins, takeDownDeadline } from '../../../domain/rules/take-down-day.ts';
import type { TakeDownFigures } from '../../../domain/rules/take-down-figures.ts';
import { formatCount, formatDay } from '../../texts/format.ts';

/** Whether all will be down in time, as one sentence, at an instant (ms). `t` speaks the texts under `takedown:office`. */
export function takeDownSentence(
  t: TFunction<'takedown', 'office'>,
  campaign: CampaignRow,
  figures: TakeDownFigures,
  now: number,
): string {
  const { timezone, rules } = campaign;
  const dayOf = (at: number) => formatDay(dayIn(timezone, at));
  const hanging = { count: figures.hanging, number: formatCount(figures.hanging) };
  const [begins, deadline] = [takeDownBegins(campaign), takeDownDeadline(campaign)];
  if (begins === null || deadline === null) return t('noElection', hanging);
  if (figures.hanging === 0) return now < begins ? t('noneYet') : t('allDown');
  if (now < begins) return t('notYet', { ...hanging, day: dayOf(begins), deadline: formatDay(deadline) });
  if (figures.overdue) return t('overdue', { ...hanging, day: formatDay(deadline), fine: formatCount(rules.fine) });
  if (figures.finishAt === null) return t('noPace', { ...hanging, deadline: formatDay(deadline) });
  const day = dayOf(figures.finishAt);
  return figures.daysLate ? t('tooLate', { day, count: figures.daysLate }) : t('inTime', { day });
}
