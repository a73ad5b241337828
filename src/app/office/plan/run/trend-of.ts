import type { Progress } from '../../../../planning/search.ts';

/** unknown: too short to tell · still: nothing better was found · slow: hardly anything · rising: it pays to go on. */
export interface Trend {
  readonly kind: 'unknown' | 'still' | 'slow' | 'rising';
  /** For how long nothing better was found. */
  readonly ms: number;
}

/** A plan that was only just begun gets better by leaps: nothing is concluded from that. */
const BEGINNING_MS = 3_000;
/** So much of the run tells how it would go on. */
const LATE = 1 / 3;
/** A plan that gained less over that time, as a share of its value, is hardly worth waiting for. */
const HARDLY = 0.005;

/** Whether a plan still got better at the end of its run. */
export function trendOf(curve: readonly Progress[]): Trend {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return { kind: 'unknown', ms: 0 };
  const since = curve.findLast(({ value }) => value !== last.value);
  const found = since === undefined ? first : curve[curve.indexOf(since) + 1]!;
  const ms = last.ms - found.ms;
  if (last.ms < BEGINNING_MS) return { kind: 'unknown', ms };
  if (ms >= last.ms * LATE) return { kind: 'still', ms };
  const before = curve.findLast((point) => point.ms <= last.ms * (1 - LATE)) ?? first;
  const gained = Math.abs(last.value - before.value) / Math.abs(before.value || 1);
  return { kind: gained < HARDLY ? 'slow' : 'rising', ms };
}
