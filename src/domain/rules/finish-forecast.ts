import type { View } from '../view.ts';
import { hangs } from './placement-machine.ts';
import { campaignFigures } from './ward-figures.ts';

const DAY = 86_400_000;
const WINDOW_DAYS = 7;

export interface FinishForecast {
  /** Posters a day over the last week, or since the first one where that is less than a week ago. */
  readonly perDay: number;
  /** The instant (ms) when the last poster would hang at that pace; `at` itself where none is left. */
  readonly finishAt: number;
}

/** When the target is reached if it goes on as in the last seven days; undefined while there is no pace to go by. */
export function finishForecast(view: View, at: number): FinishForecast | undefined {
  const { left } = campaignFigures(view, at);
  let first = at;
  let recent = 0;
  for (const placement of view.all('placement')) {
    const { hungAt } = placement;
    if (!hangs(placement) || hungAt === null || hungAt > at) continue;
    first = Math.min(first, hungAt);
    if (hungAt > at - WINDOW_DAYS * DAY) recent++;
  }
  if (recent === 0) return left === 0 ? { perDay: 0, finishAt: at } : undefined;
  // A campaign that hung its first posters an hour ago must not be told that it hangs 24 times as many a day.
  const perDay = recent / Math.min(WINDOW_DAYS, Math.max(1, (at - first) / DAY));
  return { perDay, finishAt: at + (left / perDay) * DAY };
}
