import { DivIcon, latLng } from 'leaflet';
import { useMemo, useState } from 'react';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import { LABEL_HEIGHT, placeWardLabels } from '../../../map/place-ward-labels.ts';
import { DETAIL_ZOOM } from '../../../map/post-marks.ts';
import { TakenBoxes } from '../../../map/taken-boxes.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { type GatheredTurf, shortName } from './gather-turfs.ts';
import { labelPlace } from './label-place.ts';
import classes from './planned-areas.module.css';

/** Of a number's sign, as in planned-areas.module.css. */
const PIXELS_PER_LETTER = 8;
const PADDING = 16;
const HEIGHT = 20;
/** More are not told apart on one screen. */
const MOST = 200;

interface TurfNumbersProps {
  readonly turfs: readonly GatheredTurf[];
  readonly chosen: string | undefined;
  /** What stands beside the wards' names. */
  readonly figures: ReadonlyMap<string, string>;
}

/** The number of each turf that is on screen and has room for it, beside the names of the wards. */
export function TurfNumbers({ turfs, chosen, figures }: TurfNumbersProps) {
  const { wards } = useCampaignClient().city.pack;
  const map = useMap();
  const look = () => ({ bounds: map.getBounds(), zoom: map.getZoom() });
  const [seen, setSeen] = useState(look);
  useMapEvents({ moveend: () => setSeen(look()) });
  const places = useMemo(() => turfs.map((turf) => ({ turf, at: labelPlace(turf.ring) })), [turfs]);
  const labels = useMemo(() => {
    const { bounds, zoom } = seen;
    const pixelsPerDegree = (256 / 360) * 2 ** zoom;
    const named = new TakenBoxes();
    if (zoom < DETAIL_ZOOM)
      for (const { x, y, width } of placeWardLabels(map, zoom, wards, figures)) named.add(x, y, width, LABEL_HEIGHT);
    return places
      .filter(({ turf, at }) => {
        const width = shortName(turf.name).length * PIXELS_PER_LETTER + PADDING;
        if (at.width * pixelsPerDegree <= width || !bounds.contains(latLng(at.lat, at.lon))) return false;
        const { x, y } = map.project([at.lat, at.lon], zoom);
        return named.free(x, y, width, HEIGHT);
      })
      .slice(0, MOST);
  }, [map, places, seen, wards, figures]);
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
