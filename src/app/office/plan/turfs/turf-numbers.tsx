import { DivIcon, latLng } from 'leaflet';
import { useMemo, useState } from 'react';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import { type GatheredTurf, shortName } from './gather-turfs.ts';
import { labelPlace } from './label-place.ts';
import classes from './planned-areas.module.css';

/** Of a number's sign, as in planned-areas.module.css. */
const PIXELS_PER_LETTER = 8;
const PADDING = 16;
/** More are not told apart on one screen. */
const MOST = 200;

interface TurfNumbersProps {
  readonly turfs: readonly GatheredTurf[];
  readonly chosen: string | undefined;
}

/** The number of each turf that is on screen and has room for it. */
export function TurfNumbers({ turfs, chosen }: TurfNumbersProps) {
  const map = useMap();
  const look = () => ({ bounds: map.getBounds(), pixelsPerDegree: (256 / 360) * 2 ** map.getZoom() });
  const [seen, setSeen] = useState(look);
  useMapEvents({ moveend: () => setSeen(look()) });
  const places = useMemo(() => turfs.map((turf) => ({ turf, at: labelPlace(turf.ring) })), [turfs]);
  const labels = useMemo(() => {
    const { bounds, pixelsPerDegree } = seen;
    const hasRoom = (name: string, width: number) =>
      width * pixelsPerDegree > shortName(name).length * PIXELS_PER_LETTER + PADDING;
    return places
      .filter(({ turf, at }) => bounds.contains(latLng(at.lat, at.lon)) && hasRoom(turf.name, at.width))
      .slice(0, MOST);
  }, [places, seen]);
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
