import { campaignOf } from '../campaign-of.ts';
import type { CampaignRow } from '../model/campaign.ts';
import type { PlacementRow } from '../model/placement.ts';
import type { WardRow } from '../model/ward.ts';
import type { View } from '../view.ts';
import { dayIn, daysBetween } from './day-in.ts';
import { hangs } from './placement-machine.ts';
import { isOverdue, takeDownBegins, takeDownDeadline } from './take-down-day.ts';

/** How far the take-down is, of a ward or of the whole campaign. */
export interface TakeDownFigures {
  /** Still up, in whatever condition. */
  readonly hanging: number;
  /** Taken down and in somebody's hands, or thrown away; also what came down before election night. */
  readonly takenDown: number;
  /** Missing, or gone when they came. */
  readonly lost: number;
  /** Taken down a day since election night; 0 before it and while nothing is. */
  readonly perDay: number;
  /** When the last one would be down at that pace (ms since 1970); null without a pace, or with nothing left to do. */
  readonly finishAt: number | null;
  /** How many days after the deadline that is; 0 in time, null without a forecast or a deadline. */
  readonly daysLate: number | null;
  /** The deadline is over and some still hang. */
  readonly overdue: boolean;
}

const DAY = 86_400_000;

/** The figures at an instant (ms): of the whole, and of each ward by its id. What hangs outside every ward counts in the whole. */
export function takeDownFigures(
  view: View,
  at: number,
): { whole: TakeDownFigures; wards: (TakeDownFigures & { ward: WardRow })[] } {
  const campaign = campaignOf(view);
  const begins = takeDownBegins(campaign) ?? Number.POSITIVE_INFINITY;
  const whole = newCount();
  const counts = new Map([...view.all('ward')].map((ward) => [ward.id, newCount()]));
  for (const placement of view.all('placement')) {
    count(whole, placement, begins, at);
    const ward = placement.ward === null ? undefined : counts.get(placement.ward);
    if (ward) count(ward, placement, begins, at);
  }
  const wards = [...view.all('ward')].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    whole: figures(campaign, whole, begins, at),
    wards: wards.map((ward) => ({ ward, ...figures(campaign, counts.get(ward.id)!, begins, at) })),
  };
}

const newCount = () => ({ hanging: 0, takenDown: 0, lost: 0, lately: 0 });
type Count = ReturnType<typeof newCount>;

function count(of: Count, placement: PlacementRow, begins: number, until: number): void {
  const { state, fate, at } = placement;
  if (hangs(placement)) of.hanging++;
  if (state === 'missing' || (state === 'taken-down' && fate === 'stolen')) of.lost++;
  if (state !== 'taken-down') return;
  if (fate !== 'stolen') of.takenDown++;
  // One that was gone when they came was a way all the same.
  if (at >= begins && at <= until) of.lately++;
}

function figures(campaign: CampaignRow, count: Count, begins: number, at: number): TakeDownFigures {
  const { lately, ...known } = count;
  // Whoever has taken ten down in the first hour must not be told that it goes on like this all night.
  const perDay = lately / Math.max(1, (at - begins) / DAY);
  const finishAt = known.hanging > 0 && perDay > 0 ? at + Math.ceil((known.hanging / perDay) * DAY) : null;
  const deadline = takeDownDeadline(campaign);
  const daysLate =
    finishAt === null || deadline === null
      ? null
      : Math.max(0, daysBetween(deadline, dayIn(campaign.timezone, finishAt)));
  return { ...known, perDay, finishAt, daysLate, overdue: known.hanging > 0 && isOverdue(campaign, at) };
}
