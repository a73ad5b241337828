import { IconMap2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PositionState } from '../../../device/position.ts';
import type { MeetingPoint } from '../../../domain/model/shift.ts';
import { PlaceMap } from '../../map/place-map.tsx';
import { navigationLink } from '../../ui/navigation-link.ts';
import { WayTo } from '../../ui/way-to.tsx';
import { useKnownPosition } from '../list/use-known-position.ts';
import styles from './shift.module.css';

/** Posts without posters are nobody's concern here, at any zoom. */
const NEVER = 30;

/** Where people meet, and the way there. */
export function ShiftPlace({ place }: { readonly place: MeetingPoint }) {
  const { t } = useTranslation('shift');
  const fix = useKnownPosition();
  const position: PositionState = fix ? { kind: 'here', fix, at: 0, stale: false } : { kind: 'off' };
  return (
    <div className={styles.place}>
      {/* A picture, not a map to move: a thumb that scrolls the page must not get stuck in it. */}
      <div className={styles.map} aria-hidden inert>
        <PlaceMap at={place} position={position} zoom={16.5} detailZoom={NEVER} />
      </div>
      <div className={styles.placeName}>
        <span>
          <strong>{place.name}</strong>
          {fix && <WayTo from={fix} to={place} />}
        </span>
        <a className={styles.link} href={navigationLink(place, place.name, navigator.userAgent)}>
          <IconMap2 size={20} aria-hidden /> {t('facts.way')}
        </a>
      </div>
    </div>
  );
}
