import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import type { PositionState } from '../../../device/position.ts';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { hangs } from '../../../domain/rules/placement-machine.ts';
import { ChosenPost } from '../../map/chosen-post.tsx';
import { CityMap, type Tap } from '../../map/city-map.tsx';
import { centreOn } from '../../map/move-map.ts';
import { PositionLayer } from '../../map/position-layer.tsx';
import { usePostMarks } from '../../map/use-post-marks.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import styles from './take-down-room.module.css';

/** Posts that carry nothing are never drawn here. */
const NO_DETAIL = 99;
const ZOOM = 16.5;

interface TakeDownMapProps {
  /** The poster that wears the ring. */
  readonly next: PlacementRow | undefined;
  readonly position: PositionState;
  readonly onPick: (placement: string) => void;
}

/** What still hangs around here; it follows the next poster. */
export function TakeDownMap({ next, position, onPick }: TakeDownMapProps) {
  const client = useCampaignClient();
  const marks = usePostMarks(client);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const centre = next ?? (position.kind === 'here' ? position.fix : marks.city.pack.manifest.centre);
  const [start] = useState(() => ({ centre, zoom: ZOOM }));
  const pick = useRef(onPick);
  pick.current = onPick;
  const [onTap] = useState(() => ({ post }: Tap) => {
    const tapped = post && client.view.placementsOn(post.id).find(hangs);
    if (tapped) pick.current(tapped.id);
  });
  const { lon, lat } = centre;
  useEffect(() => {
    if (map) centreOn(map, { lon, lat }, map.getZoom(), { right: 0, bottom: 0 });
  }, [map, lon, lat]);
  return (
    <div className={styles.map}>
      <CityMap marks={marks} start={start} onTap={onTap} onMap={setMap} detailZoom={NO_DETAIL}>
        {position.kind === 'here' && <PositionLayer fix={position.fix} stale={position.stale} />}
        {next && <ChosenPost at={next} />}
      </CityMap>
    </div>
  );
}
