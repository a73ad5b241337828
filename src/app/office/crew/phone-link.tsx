import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './crew.module.css';

/** One press calls them. */
export function PhoneLink({ name, phone }: { readonly name: string; readonly phone: string }) {
  const { t } = useTranslation('crew');
  return (
    <a className={classes.phone} href={`tel:${phone.replace(/[^+\d]/g, '')}`} aria-label={t('call', { name, phone })}>
      <IconPhone size={18} aria-hidden /> {phone}
    </a>
  );
}
