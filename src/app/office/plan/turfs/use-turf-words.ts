import { useTranslation } from 'react-i18next';
import type { PlannedTurf } from '../../../../planning/turfs/turfs-plan.ts';
import { formatCount } from '../../../texts/format.ts';

/** So many streets tell people where it is. */
const STREETS = 6;

/** What a turf is like, in words. */
export function useTurfWords() {
  const { t, i18n } = useTranslation('planTurfs', { keyPrefix: 'turf' });
  return {
    /** "187 Haushalte, 6,2 Stunden" */
    size: ({ doors, hours }: PlannedTurf) =>
      t('size', {
        count: doors,
        doors: formatCount(doors),
        hours: hours.toLocaleString(i18n.language, { maximumFractionDigits: 1 }),
      }),
    /** The longest ones, and how many more there are. */
    streets: ({ streets }: PlannedTurf, most = STREETS) => {
      const shown = streets.filter(Boolean).slice(0, most).join(', ');
      const more = streets.filter(Boolean).length - most;
      return more > 0 ? t('more', { streets: shown, count: more }) : shown;
    },
  };
}
