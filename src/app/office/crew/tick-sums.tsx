import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { NO_TOTALS, totalsBy } from '../../../domain/rules/shift-totals.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { Section } from '../fields/section.tsx';
import classes from './tick.module.css';
import { TotalsFigures } from './totals-figures.tsx';
import { DOOR_FIGURES } from './totals-tables.ts';

/** Hours, doors and conversations of one shift. */
export function TickSums({ shift }: { readonly shift: ShiftRow }) {
  const { t } = useTranslation('totals', { keyPrefix: 'sums' });
  const sums = useCampaign(
    ({ view }) => totalsBy(view, 'shift', (one) => one?.id === shift.id).get(shift.id) ?? NO_TOTALS,
    looksSame,
  );
  // The counts of others are only with those who answer for the ward: half a sum would be a wrong one.
  const counted = useCampaign(({ actor }) => answersFor(actor, shift.ward));
  const doors = counted && sums.doors + sums.flyer > 0;
  return (
    <Section title={t('title')}>
      {sums.people === 0 && !doors ? (
        <p className={classes.hint}>{t('nothing')}</p>
      ) : (
        <TotalsFigures sums={sums} figures={['people', 'hours', ...(doors ? DOOR_FIGURES : [])]} />
      )}
      {!counted && shift.kind === 'doors' && <p className={classes.hint}>{t('elsewhere')}</p>}
    </Section>
  );
}
