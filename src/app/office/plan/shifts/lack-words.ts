import i18next from 'i18next';
import type { Lack } from './staff-shifts.ts';

/** "Es fehlen 2 Leute, 1 davon mit Erfahrung. Niemand sonst hat Zeit." Whoever shows it has the namespace `planShifts`. */
export function lackWords({ people, experienced, why }: Lack): string {
  const t = i18next.getFixedT(null, 'planShifts', 'gaps');
  const both = people > 0 && experienced > 0;
  const what = both
    ? t('both', { count: people, experienced: Math.min(people, experienced) })
    : people > 0
      ? t('people', { count: people })
      : t('experienced', { count: experienced });
  return [what, why && t(`why.${why}`)].filter(Boolean).join(' ');
}
