import { type Map as LeafletMap, latLngBounds } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { barePosts, NO_POSTS } from '../../map/bare-posts.ts';
import { CityMap } from '../../map/city-map.tsx';
import { PositionLayer } from '../../map/position-layer.tsx';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { dayHeading } from './day-words.ts';
import { groupByDay } from './group-by-day.ts';
import type { LookProps } from './look-props.ts';
import styles from './looks.module.css';
import { ShiftCards } from './shift-cards.tsx';
import { ShiftMarks } from './shift-marks.tsx';

/** No nearer than this at the start, even when all shifts meet in one street. */
const NEAR = 15;

interface MapLookProps extends LookProps {
  /** The ids of the shifts under the chosen mark. */
  readonly picked: readonly string[];
  readonly onPick: (shifts: readonly string[]) => void;
}

/** Where people meet. */
export function ShiftMap({ chosen, picked, onPick, fix }: Omit<MapLookProps, 'onTake' | 'shifts'>) {
  const client = useCampaignClient();
  const city = useCampaign((campaign) => campaign.city);
  const marks = useMemo(() => barePosts(city, client.view), [city, client]);
  const [map, setMap] = useState<LeafletMap | null>(null);
  // Where the map begins is what there was at that moment: later news must not move it under the finger.
  const [begin] = useState(chosen);
  useEffect(() => {
    const places = begin.flatMap(({ row }) => (row.place ? [row.place] : []));
    if (!map || places.length === 0) return;
    const bounds = latLngBounds(places.map(({ lat, lon }) => [lat, lon]));
    map.fitBounds(bounds, { padding: [36, 36], maxZoom: NEAR, animate: false });
  }, [map, begin]);
  return (
    <div className={styles.map}>
      <CityMap marks={marks} onMap={setMap} detailZoom={NO_POSTS}>
        {fix && <PositionLayer fix={fix} stale />}
        <ShiftMarks shifts={chosen} picked={picked} onPick={onPick} />
      </CityMap>
    </div>
  );
}

/** The shifts of the mark that was tapped. */
export function PickedShifts({ chosen, picked, ...cards }: Omit<MapLookProps, 'onPick'>) {
  const { t } = useTranslation('shifts');
  const shown = chosen.filter(({ row }) => picked.includes(row.id));
  const nowhere = chosen.filter(({ row }) => !row.place).length;
  const { today } = cards.shifts;
  return (
    <div aria-live="polite">
      {shown.length === 0 && chosen.length > nowhere && <p className={styles.dim}>{t('map.tap')}</p>}
      {groupByDay(shown, today).map(({ day, shifts }) => (
        <section key={day} className={styles.day}>
          <h2>{dayHeading(day, today)}</h2>
          <ShiftCards {...cards} cards={shifts} />
        </section>
      ))}
      {nowhere > 0 && <p className={styles.dim}>{t('map.nowhere', { count: nowhere })}</p>}
    </div>
  );
}
