import { IconHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answersFor } from '../../../domain/permissions.ts';
import { NO_TOTALS, totalsBy } from '../../../domain/rules/shift-totals.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { Figures } from './figures.tsx';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';

/** What all of them did together, and thanks to who looked after it. */
export function ShiftSums({ now: { shift, actor } }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  const { people, ms, doors, conversation } = useCampaign(
    ({ view }) => totalsBy(view, 'shift', (one) => one?.id === shift.id).get(shift.id) ?? NO_TOTALS,
    looksSame,
  );
  if (people === 0) return null;
  // The counts of others are only on the phones of those who answer for the ward: half a sum would be a wrong one.
  const counted = answersFor(actor, shift.ward);
  return (
    <section className={styles.state}>
      <IconHeart className={styles.good} size={28} aria-hidden />
      <div>
        <strong>{t('after.people', { count: people })}</strong>
        <p>{t('after.sums')}</p>
        <Figures work={{ ms, doors: counted ? doors : 0, conversations: counted ? conversation : 0 }} />
      </div>
    </section>
  );
}
