import { IconMapPinFilled, IconNavigationFilled } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askForCompass, type Heading, watchCompass } from '../../../device/compass.ts';
import { bearing } from '../../../domain/geometry/bearing.ts';
import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import { metresBetween } from '../../../domain/geometry/lon-lat.ts';
import { formatMetres } from '../../texts/format.ts';
import styles from './tour-sheet.module.css';

const WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** Nearer than this one stands before it, and no receiver knows on which side. Metres. */
const HERE = 5;

interface CompassArrowProps {
  /** null: nobody knows where this phone is. */
  readonly from: LonLat | null;
  readonly to: LonLat;
}

/**
 * How far, and where to. The arrow points there from how the phone is held; without a compass it points as on the map,
 * north up, and the wind's name stands beside it. Tapping it asks an iPhone for its compass.
 */
export function CompassArrow({ from, to }: CompassArrowProps) {
  const { t } = useTranslation(['tours', 'common']);
  const [heading, setHeading] = useState<Heading>(null);
  useEffect(() => watchCompass(setHeading), []);
  if (!from) return <p className={styles.way}>{t('phone.sheet.noPosition')}</p>;
  const metres = metresBetween(from, to);
  const degrees = bearing(from, to);
  const turned = Math.round(degrees - (heading ?? 0));
  return (
    <button type="button" className={styles.way} onClick={() => void askForCompass()}>
      {metres < HERE ? (
        <i className={styles.arrow}>
          <IconMapPinFilled size={24} aria-hidden />
        </i>
      ) : (
        <i className={styles.arrow} style={{ transform: `rotate(${turned}deg)` }}>
          <IconNavigationFilled size={24} aria-hidden />
        </i>
      )}
      <strong>{formatMetres(metres)}</strong>
      {heading === null && metres >= HERE && <span>{t(`common:wind.${WINDS[Math.round(degrees / 45) % 8]!}`)}</span>}
      <span className="visually-hidden">{t('phone.sheet.compass')}</span>
    </button>
  );
}
