import { IconArrowNarrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { bearing } from '../../domain/geometry/bearing.ts';
import { type LonLat, metresBetween } from '../../domain/geometry/lon-lat.ts';
import { formatMetres } from '../texts/format.ts';
import styles from './way-to.module.css';

const WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

interface WayToProps {
  readonly from: LonLat;
  readonly to: LonLat;
}

/** How far, and where to: an arrow as on the map (north is up), and the wind's name, because a phone is turned in the hand. */
export function WayTo({ from, to }: WayToProps) {
  const { t } = useTranslation();
  const degrees = bearing(from, to);
  return (
    <span className={styles.way}>
      <IconArrowNarrowUp
        size={22}
        stroke={2.4}
        aria-hidden
        style={{ transform: `rotate(${Math.round(degrees)}deg)` }}
      />
      <span>
        {formatMetres(metresBetween(from, to))} <abbr>{t(`wind.${WINDS[Math.round(degrees / 45) % 8]!}`)}</abbr>
      </span>
    </span>
  );
}
