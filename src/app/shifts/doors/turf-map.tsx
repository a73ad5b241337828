import { type LatLngExpression, type Map as LeafletMap, latLngBounds } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { Polygon } from 'react-leaflet';
import { barePosts, NO_POSTS } from '../../map/bare-posts.ts';
import { CityMap } from '../../map/city-map.tsx';
import { PositionLayer } from '../../map/position-layer.tsx';
import { TourLayer } from '../../map/tour-layer.tsx';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { usePosition } from '../../ui/use-position.ts';
import styles from './doors.module.css';
import { nextPart, type TurfNow } from './use-turf.ts';

/** The turf's border, where its sections begin in walking order, and where I am. */
export function TurfMap({ now }: { readonly now: TurfNow }) {
  const { turf, parts } = now;
  const city = useCampaign((client) => client.city);
  const client = useCampaignClient();
  const marks = useMemo(() => barePosts(city, client.view), [city, client]);
  const position = usePosition();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const ring = useMemo(() => turf.ring.map(([lon, lat]): LatLngExpression => [lat, lon]), [turf.ring]);
  const starts = useMemo(
    () =>
      parts.map(({ section: { id, lon, lat } }) => ({
        lon,
        lat,
        state: turf.done.includes(id) ? ('done' as const) : ('open' as const),
      })),
    [parts, turf.done],
  );
  const next = nextPart(now);
  // The border decides what is seen; where the phone goes must not move the map under the finger.
  const [bounds] = useState(() => latLngBounds(ring));
  useEffect(() => {
    map?.fitBounds(bounds, { padding: [16, 16], animate: false });
  }, [map, bounds]);
  return (
    <div className={styles.map}>
      <CityMap marks={marks} onMap={setMap} detailZoom={NO_POSTS}>
        <Polygon positions={ring} interactive={false} className={styles.ring!} />
        <TourLayer marks={starts} next={next ? parts.indexOf(next) : -1} />
        {position.kind === 'here' && <PositionLayer fix={position.fix} stale={position.stale} />}
      </CityMap>
    </div>
  );
}
