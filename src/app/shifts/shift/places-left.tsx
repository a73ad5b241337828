import { useTranslation } from 'react-i18next';
import { placesOf } from '../../../domain/rules/sign-ups.ts';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';

/** With more places than this nobody counts what is free: a meeting is open to all. */
const COUNTED_PLACES = 100;

/** How many come, and how many are still needed: everybody may know. */
export function PlacesLeft({ now: { shift } }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  const { coming, free, waiting, missing, missingExperienced, seekingCover } = placesOf(shift);
  const needs = [
    missing > 0 && t('places.missing', { count: missing }),
    missingExperienced > 0 && t('places.missingExperienced', { count: missingExperienced }),
    seekingCover > 0 && t('places.seekingCover', { count: seekingCover }),
  ].filter(Boolean);
  const rest = [
    free === 0 ? t('places.full') : shift.max < COUNTED_PLACES && t('places.free', { count: free }),
    waiting > 0 && t('places.waiting', { count: waiting }),
  ].filter(Boolean);
  return (
    <section>
      <h2>{coming === 0 ? t('places.nobody') : t('places.coming', { count: coming })}</h2>
      {needs.length > 0 && <p className={styles.needs}>{needs.join(' ')}</p>}
      {rest.length > 0 && <p className={styles.dim}>{rest.join(' ')}</p>}
    </section>
  );
}
