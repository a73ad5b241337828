import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Polygon, Tooltip, useMapEvents } from 'react-leaflet';
import type { TurfRow } from '../../../domain/model/turf.ts';
import classes from './turf-areas.module.css';
import { SIGNS } from './turf-sign.tsx';

interface TurfAreasProps {
  readonly turfs: readonly TurfRow[];
  /** Id of the one that is open in the list. */
  readonly shown?: string | undefined;
  /** Without it they are only looked at. */
  onPick?(id: string): void;
}

/** From here on there is room for signs, and for names. */
const SIGNS_FROM = 13;
const NAMES_FROM = 14.5;

/** Turfs on the map. The state shows in the pattern and the sign, and in colour besides. */
export function TurfAreas({ turfs, shown, onPick }: TurfAreasProps) {
  const { t } = useTranslation('turfs');
  const [zoom, setZoom] = useState<number>();
  const map = useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const seen = zoom ?? map.getZoom();
  return (
    <>
      {createPortal(<Patterns />, map.getContainer())}
      {turfs.map((turf) => {
        const { id, name, state } = turf;
        const Icon = SIGNS[state];
        return (
          <Polygon
            // Leaflet sets a class and who listens only once.
            key={`${id} ${state} ${id === shown} ${onPick !== undefined}`}
            positions={turf.ring.map(([lon, lat]): [number, number] => [lat, lon])}
            className={`${classes.area} ${classes[state]} ${id === shown ? classes.shown : ''}`}
            pathOptions={{ fillColor: FILLS[state], fillOpacity: 1 }}
            bubblingMouseEvents={onPick === undefined}
            interactive={onPick !== undefined}
            {...(onPick && { eventHandlers: { click: () => onPick(id) } })}
          >
            {seen >= SIGNS_FROM && (
              <Tooltip permanent direction="center" className={classes.label!}>
                <Icon size={15} aria-hidden />
                <span className={seen >= NAMES_FROM || id === shown ? undefined : classes.unseen}>{name}</span>
                <span className={classes.unseen}>, {t(`state.${state}`)}</span>
              </Tooltip>
            )}
          </Polygon>
        );
      })}
    </>
  );
}

const FILLS = {
  open: 'url(#turf-open)',
  'in-work': 'url(#turf-in-work)',
  later: 'url(#turf-later)',
  done: 'url(#turf-done)',
} as const;

/** Open is clear, in work is striped, later is dotted, done is filled. */
function Patterns() {
  return (
    <svg className={classes.patterns} width="0" height="0" aria-hidden>
      <defs>
        <pattern id="turf-open" width="10" height="10" patternUnits="userSpaceOnUse">
          <rect width="10" height="10" className={classes.tint} />
        </pattern>
        <pattern id="turf-in-work" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="10" height="10" className={classes.tint} />
          <rect width="3" height="10" className={classes.stripe} />
        </pattern>
        <pattern id="turf-later" width="12" height="12" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="3" r="1.6" className={classes.dot} />
          <circle cx="9" cy="9" r="1.6" className={classes.dot} />
        </pattern>
        <pattern id="turf-done" width="10" height="10" patternUnits="userSpaceOnUse">
          <rect width="10" height="10" className={classes.full} />
        </pattern>
      </defs>
    </svg>
  );
}
