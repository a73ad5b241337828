import { campaignOf } from '../../../domain/campaign-of.ts';
import type { Actor } from '../../../domain/mutator.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { allTotals, type Totals, type TotalsBy, totalsBy } from '../../../domain/rules/shift-totals.ts';
import { isComing } from '../../../domain/rules/sign-ups.ts';
import type { View } from '../../../domain/view.ts';

/** How the sums are told apart, a table each. */
export const TABLES = ['ward', 'group', 'kind', 'turf', 'week'] as const;
export type TableName = (typeof TABLES)[number];

export const DOOR_FIGURES = ['doors', 'notHome', 'opened', 'conversation', 'friendly', 'flyer'] as const;
const FIGURES = ['shifts', 'people', 'hours', ...DOOR_FIGURES] as const;
export type Figure = (typeof FIGURES)[number];

/** Of turfs only doors are known. */
export const figuresOf = (table: TableName): readonly Figure[] => (table === 'turf' ? DOOR_FIGURES : FIGURES);

const HOUR_MS = 3_600_000;

/** Hours to one decimal; everything else is counted. */
export const figureOf = (sums: Totals, figure: Figure): number =>
  figure === 'hours' ? Math.round((10 * sums.ms) / HOUR_MS) / 10 : sums[figure];

/** Calendar days, both included; null: open. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

export interface TotalsTables {
  /** By the id of ward, group, kind or turf, '' where there is none; weeks by their Monday. */
  readonly tables: Readonly<Record<TableName, ReadonlyMap<string, Totals>>>;
  readonly together: Totals;
  /** Past shifts that somebody was to come to, and nobody ticked one of them: by their beginning. */
  readonly unticked: readonly string[];
}

/**
 * What came together in a span of days, of all that this person answers for. A shift belongs to the day it begins on, a
 * count to the day it was made on.
 * @param now ms since 1970, by the server's clock
 */
export function totalsTables(view: View, actor: Actor, { from, to }: DaySpan, now: number): TotalsTables {
  const { timezone } = campaignOf(view);
  const shifts = [...view.all('shift')].filter(({ ward }) => answersFor(actor, ward)).sort((a, b) => a.start - b.start);
  const isIn = (day: string) => (from === null || day >= from) && (to === null || day <= to);
  const inSpan = new Set(shifts.filter(({ start }) => isIn(dayIn(timezone, start))).map(({ id }) => id));
  const sums = (by: TotalsBy) =>
    totalsBy(view, by, (shift, tally) => {
      if (tally) return answersFor(actor, tally.ward) && isIn(tally.day);
      return shift !== null && inSpan.has(shift.id);
    });
  const kind = sums('kind');
  return {
    tables: { ward: sums('ward'), group: sums('group'), kind, turf: sums('turf'), week: sums('week') },
    together: allTotals(kind.values()),
    unticked: shifts
      .filter(({ id, end, state, signUps }) => {
        const theirs = signUps.filter((one) => isComing(one) || one.came !== null);
        return inSpan.has(id) && end <= now && state === 'open' && theirs.length > 0 && theirs.every(isOpen);
      })
      .map(({ id }) => id),
  };
}

const isOpen = ({ came }: { readonly came: boolean | null }) => came === null;
