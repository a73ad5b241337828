import type { TFunction } from 'i18next';
import type { Progress } from '../../../../planning/search.ts';
import { gapOf, type Sense } from './gap-of.ts';
import { trendOf } from './trend-of.ts';

/**
 * What is known about how good the plan is, rounded so that it is never promised too much; where nobody knows, whether it
 * is worth to calculate on.
 */
export function promiseWords(
  t: TFunction<'plan'>,
  language: string,
  curve: readonly Progress[],
  sense: Sense,
): string | undefined {
  const last = curve.at(-1);
  if (!last) return undefined;
  const percent = (share: number) => share.toLocaleString(language, { maximumFractionDigits: 1 });
  const gap = gapOf(last, sense);
  if (gap === 0) return t('promise.best');
  if (gap !== undefined && gap < 1) return t(`promise.${sense}`, { percent: percent(Math.ceil(gap * 1000) / 10) });
  const { kind, ms } = trendOf(curve);
  return kind === 'unknown' ? undefined : t(`promise.${kind}`, { count: Math.floor(ms / 1000) });
}
