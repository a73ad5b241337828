import type { TFunction } from 'i18next';
import type { Progress } from '../../../../planning/search.ts';
import { gapOf, type Sense } from './gap-of.ts';

/** The first plans are thrown together, and far from good in any unit: later ones are measured by what stood after so long. */
const SETTLED_MS = 1_000;

/** What is known about how good the plan is. Rounded so that it is never promised too much. */
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
  const then = curve.findLast(({ ms }) => ms <= SETTLED_MS) ?? last;
  const tenths = Math.floor((Math.abs(last.value - then.value) / Math.abs(then.value)) * 1000) / 10;
  return tenths > 0 && Number.isFinite(tenths)
    ? t('promise.better', { percent: percent(tenths) })
    : t('promise.unknown');
}
