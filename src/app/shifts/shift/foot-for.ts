import { isComing } from '../../../domain/rules/sign-ups.ts';
import type { ShiftNow } from './use-shift.ts';

/** Who holds a turf wants its counters from here on before the start. */
const COUNT_EARLY_MS = 2 * 3_600_000;

/** The one main button. all-there: the lead ticks everybody at once · instead: gives up another shift for this one. */
export type MainDeed = 'join' | 'line-up' | 'instead' | 'asked' | 'count' | 'all-there';
/** The way out beside it. */
export type WayOut = 'leave' | 'withdraw' | 'leave-line' | 'decline';

export interface Foot {
  readonly main: MainDeed | null;
  readonly out: WayOut | null;
}

const NOTHING: Foot = { main: null, out: null };

/** What the page offers to the thumb. */
export function footFor(shift: Omit<ShiftNow, 'kind' | 'timeZone'>): Foot {
  const { own, begun, over, manages } = shift;
  if (shift.cancelled) return NOTHING;
  if (manages && begun && shift.shift.signUps.some((one) => isComing(one) && one.came === null))
    return { main: 'all-there', out: null };
  if (over) return NOTHING;
  switch (own?.state) {
    case 'asked':
      return { main: 'asked', out: 'withdraw' };
    case 'waiting':
      return { main: null, out: 'leave-line' };
    case 'coming': {
      if (own.came !== null) return NOTHING;
      const counts = shift.now >= shift.shift.start - COUNT_EARLY_MS && holdsTurf(shift);
      return counts ? { main: 'count', out: begun ? null : 'leave' } : { main: null, out: 'leave' };
    }
    default:
      return { main: wayIn(shift), out: own?.state === 'invited' ? 'decline' : null };
  }
}

function wayIn({ collision, hasPlace }: Pick<ShiftNow, 'collision' | 'hasPlace'>): MainDeed | null {
  if (collision) return hasPlace ? 'instead' : null;
  return hasPlace ? 'join' : 'line-up';
}

const holdsTurf = ({ turfs, actor }: Pick<ShiftNow, 'turfs' | 'actor'>) =>
  turfs.some(({ holder }) => holder === actor.id);
