import { DivIcon, latLng } from 'leaflet';
import { useMemo, useState } from 'react';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import { type GatheredTurf, shortName } from './gather-turfs.ts';
import { labelPlace } from './label-place.ts';
import classes from './planned-areas.module.css';

/** From here on a turf is larger than its number. */
const NUMBERS_FROM = 13;
/** More are not on one screen, as long as turfs are larger than a house. */
const MOST = 150;

interface TurfNumbersProps {
  readonly turfs: readonly GatheredTurf[];
  readonly chosen: string | undefined;
}

/** The number of each turf that is on screen. */
export function TurfNumbers({ turfs, chosen }: TurfNumbersProps) {
  const map = useMap();
  const look = () => (map.getZoom() < NUMBERS_FROM ? undefined : map.getBounds());
  const [seen, setSeen] = useState(look);
  useMapEvents({ moveend: () => setSeen(look()) });
  const labels = useMemo(() => {
    if (!seen) return [];
    return turfs
      .map((turf) => ({ turf, at: labelPlace(turf.ring) }))
      .filter(({ at }) => seen.contains(latLng(at.lat, at.lon)))
      .slice(0, MOST);
  }, [turfs, seen]);
  return labels.map(({ turf: { id, name, hold }, at }) => (
    <NumberSign key={id} lat={at.lat} lon={at.lon} text={shortName(name)} hold={hold} chosen={id === chosen} />
  ));
}

interface NumberSignProps {
  readonly lat: number;
  readonly lon: number;
  readonly text: string;
  readonly hold: GatheredTurf['hold'];
  readonly chosen: boolean;
}

function NumberSign({ lat, lon, text, hold, chosen }: NumberSignProps) {
  const icon = useMemo(() => {
    const label = document.createElement('span');
    label.className = classes.number!;
    label.dataset.hold = hold;
    label.dataset.chosen = String(chosen);
    label.textContent = text;
    return new DivIcon({ html: label, className: classes.icon!, iconSize: [0, 0] });
  }, [text, hold, chosen]);
  return <Marker position={[lat, lon]} icon={icon} interactive={false} keyboard={false} />;
}
