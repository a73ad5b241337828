import { IconCalendarEvent, IconCalendarUser, IconMap2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './phone-nav.module.css';

const PLACES = [
  { place: 'map', to: '/street', icon: IconMap2 },
  { place: 'shifts', to: '/shifts', icon: IconCalendarEvent },
  { place: 'mine', to: '/shifts/mine', icon: IconCalendarUser },
] as const;

/** Where a volunteer goes between, at the lower edge. Not on the map: there the sheet has the thumb to itself. */
export function PhoneNav() {
  const { t } = useTranslation('shifts');
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      {PLACES.map(({ place, to, icon: Icon }) => (
        // The phone's own way back leads out of here, not through every place that was looked at.
        <NavLink key={place} to={to} end replace className={styles.place}>
          <Icon size={24} stroke={2} aria-hidden />
          <span>{t(`nav.${place}`)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
