import { IconCalendarMonth, IconList, IconMapPin } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './look-switch.module.css';

export const LOOKS = ['list', 'calendar', 'map'] as const;
export type Look = (typeof LOOKS)[number];

const ICONS = { list: IconList, calendar: IconCalendarMonth, map: IconMapPin };

interface LookSwitchProps {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** List, calendar or map. */
export function LookSwitch({ look, onLook }: LookSwitchProps) {
  const { t } = useTranslation('shifts');
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('looks.label')}</legend>
      {LOOKS.map((one) => {
        const Icon = ICONS[one];
        return (
          <label key={one} className={styles.look}>
            <input type="radio" name={name} checked={one === look} onChange={() => onLook(one)} />
            <span>
              <Icon size={20} aria-hidden /> {t(`looks.${one}`)}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
