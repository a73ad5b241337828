import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lateWithdrawals, placesOf } from '../../../domain/rules/sign-ups.ts';
import { formatInstant } from '../../texts/format.ts';
import { dialled } from './dial-link.ts';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';

/** Who said no in the last day before the start: the lead may still find somebody. */
export function LateAlarm({ now: { shift, timeZone } }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  const late = lateWithdrawals(shift);
  if (late.length === 0) return null;
  const { missing } = placesOf(shift);
  return (
    <div className={styles.alarm} role="alert">
      <IconAlertTriangle size={24} aria-hidden />
      <div>
        <strong>{t('late.title', { count: late.length })}</strong>
        {late.map(({ id, name, phone, leftAt }) => (
          <p key={id}>
            {t('late.who', { name, when: formatInstant(leftAt ?? 0, timeZone) })}{' '}
            {phone && (
              <a className={styles.url} href={`tel:${dialled(phone)}`}>
                {phone}
              </a>
            )}
          </p>
        ))}
        <p>{missing > 0 ? t('places.missing', { count: missing }) : t('late.enough')}</p>
      </div>
    </div>
  );
}
