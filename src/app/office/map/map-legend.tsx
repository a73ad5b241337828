import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMap, useMapEvents } from 'react-leaflet';
import { PostLegend } from '../../map/post-legend.tsx';
import { DETAIL_ZOOM } from '../../map/post-marks.ts';
import classes from './office-map.module.css';

/** What the wards' colours mean as long as the wards are coloured, and what the posts' shapes mean from near. */
export function MapLegend({ ramp }: { ramp: boolean }) {
  const { t } = useTranslation('office', { keyPrefix: 'map' });
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  if (zoom >= DETAIL_ZOOM) {
    return (
      <div className={classes.signs}>
        <PostLegend />
      </div>
    );
  }
  if (!ramp) return null;
  return (
    <div className={classes.legend}>
      {t('legend')} <span aria-hidden>0</span>
      <span className={classes.ramp} aria-hidden />
      <span aria-hidden>100 %</span>
    </div>
  );
}
