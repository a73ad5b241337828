import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import type { PositionState } from '../../device/position.ts';
import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import { useCampaignClient } from '../ui/campaign-context.ts';
import { ChosenPost } from './chosen-post.tsx';
import { CityMap, type Tap } from './city-map.tsx';
import { centreOn } from './move-map.ts';
import styles from './place-map.module.css';
import { PositionLayer } from './position-layer.tsx';
import { usePostMarks } from './use-post-marks.ts';

interface PlaceMapProps {
  /** What it is about: it wears the ring, and the map follows it. */
  readonly at: LonLat | undefined;
  readonly position: PositionState;
  readonly zoom: number;
  /** Below this zoom posts that carry nothing are not drawn. */
  readonly detailZoom?: number;
  readonly onTap?: (tap: Tap) => void;
}

/** A small map in a room beside the big one, with one place in the ring. */
export function PlaceMap({ at, position, zoom, detailZoom, onTap }: PlaceMapProps) {
  const client = useCampaignClient();
  const marks = usePostMarks(client);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const centre = at ?? (position.kind === 'here' ? position.fix : marks.city.pack.manifest.centre);
  const [start] = useState({ centre, zoom });
  const { lon, lat } = centre;
  useEffect(() => {
    if (map) centreOn(map, { lon, lat }, map.getZoom(), { top: 0, right: 0, bottom: 0 });
  }, [map, lon, lat]);
  // The tap handler changes with every render, the map's listener need not.
  const tap = useRef(onTap);
  useEffect(() => {
    tap.current = onTap;
  });
  const [listener] = useState(() => (tapped: Tap) => tap.current?.(tapped));
  return (
    <div className={styles.map}>
      <CityMap marks={marks} start={start} onTap={listener} onMap={setMap} detailZoom={detailZoom}>
        {position.kind === 'here' && <PositionLayer fix={position.fix} stale={position.stale} />}
        {at && <ChosenPost at={at} />}
      </CityMap>
    </div>
  );
}
