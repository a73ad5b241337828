import i18next from 'i18next';
import type { ShiftFacts } from './shift-facts.ts';

/** With more places than this nobody counts what is free: a meeting is open to all. */
const COUNTED_PLACES = 100;

/** '4 von 8 · noch 4 frei', 'voll · 2 warten', …: how full a shift is. Needs the namespace `shifts`. */
export function placeWords({ row, places, hasPlace }: Pick<ShiftFacts, 'row' | 'places' | 'hasPlace'>): string {
  const t = i18next.getFixedT(null, 'shifts');
  const { coming, waiting, free, missing, missingExperienced, seekingCover } = places;
  const words: string[] = [];
  const of = () => words.push(t('places.of', { coming, max: row.max }));
  if (missing > 0) {
    of();
    words.push(t('places.needed', { count: missing }));
  } else if (missingExperienced > 0) {
    of();
    words.push(t('places.neededExperienced', { count: missingExperienced }));
  } else if (row.max >= COUNTED_PLACES && free > 0) words.push(t('places.coming', { count: coming }));
  else if (free === 0) words.push(t('places.full'));
  else {
    of();
    words.push(t(hasPlace ? 'places.free' : 'places.freeExperienced', { count: free }));
  }
  if (waiting > 0) words.push(t('places.waiting', { count: waiting }));
  if (seekingCover > 0) words.push(t('places.cover'));
  return words.join(' · ');
}
