import type { ShiftRow } from '../../domain/model/shift.ts';
import { dayIn, daysBetween } from '../../domain/rules/day-in.ts';
import { Contradiction } from '../contradiction.ts';
import type { ShiftsOrder } from './shifts-plan.ts';

/**
 * The shifts to fill, by their beginning: open, not begun, of the days and kinds that are asked for.
 * @throws Contradiction until-before-from, no-shifts, min-over-max
 */
export function chooseShifts({ settings, timezone, now, shifts }: ShiftsOrder): ShiftRow[] {
  const { from, until, kinds } = settings;
  if (until < from) {
    throw new Contradiction('until-before-from', { from, until }, [{ setting: 'until', from: until, to: from }]);
  }
  const coming = shifts.filter(({ state, start }) => state === 'open' && start > now);
  const ofKind = coming.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const isWithin = ({ start }: ShiftRow) => {
    const day = dayIn(timezone, start);
    return day >= from && day <= until;
  };
  const chosen = ofKind.filter(isWithin);
  if (chosen.length === 0) throw noShifts(settings, coming.filter(isWithin).length > 0, ofKind, timezone);
  for (const { id, min, max, minExperienced } of chosen) {
    if (min > max) throw overMax(id, 'min', min, max);
    if (minExperienced > max) throw overMax(id, 'minExperienced', minExperienced, max);
  }
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

const overMax = (shift: string, setting: 'min' | 'minExperienced', from: number, max: number) =>
  new Contradiction('min-over-max', { shift, min: from, max }, [
    { setting: `shifts.${shift}.${setting}`, from, to: max },
  ]);

/** All kinds, where those days have others; else the nearest day that has one. */
function noShifts(
  { from, until, kinds }: ShiftsOrder['settings'],
  hasOtherKinds: boolean,
  ofKind: readonly ShiftRow[],
  timezone: string,
): Contradiction {
  const values = { from, until };
  if (hasOtherKinds) {
    return new Contradiction('no-shifts', values, [{ setting: 'kinds', from: kinds.join(','), to: null }]);
  }
  const days = ofKind.map(({ start }) => dayIn(timezone, start));
  const away = (day: string) => (day < from ? daysBetween(day, from) : daysBetween(until, day));
  const [nearest] = days.sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1));
  if (nearest === undefined) return new Contradiction('no-shifts', values);
  const setting = nearest < from ? 'from' : 'until';
  return new Contradiction('no-shifts', values, [{ setting, from: values[setting], to: nearest }]);
}
