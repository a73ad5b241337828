import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { Button } from '../../ui/button.tsx';
import type { Tell } from '../../ui/use-told.ts';
import { offerFor } from '../list/offer-for.ts';
import type { Shifts } from '../list/use-shifts.ts';
import { useSignUp } from '../list/use-sign-up.ts';
import styles from './notices.module.css';

interface InvitationProps {
  readonly shift: ShiftRow;
  readonly shifts: Shifts;
  readonly tell: Tell;
}

/** Yes or no to an invitation. Where the yes is not a plain one, the button says what it would be. */
export function Invitation({ shift, shifts, tell }: InvitationProps) {
  const { t } = useTranslation('shifts');
  const { take, leave } = useSignUp(tell);
  const facts = shifts.shifts.find(({ row }) => row.id === shift.id);
  const offer = facts && offerFor(facts, shifts.mine, shifts.now);
  return (
    <>
      {offer?.deed ? (
        <Button className={styles.yes!} onClick={() => take(shift.id, offer)}>
          {t(offer.deed === 'join' ? 'notices.yes' : `deed.${offer.deed}`)}
        </Button>
      ) : (
        <Link to={`/shifts/${shift.id}`} className={styles.go}>
          {t('notices.open')}
        </Link>
      )}
      <Button onClick={() => leave(shift.id, t('deed.declined'))}>{t('notices.no')}</Button>
    </>
  );
}
