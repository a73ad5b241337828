import { DivIcon } from 'leaflet';
import { useMemo, useState } from 'react';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import type { Ward } from '../../domain/geometry/city-pack.ts';
import { LABEL_HEIGHT, placeWardLabels } from './place-ward-labels.ts';
import { DETAIL_ZOOM } from './post-marks.ts';
import styles from './ward-labels.module.css';

interface WardLabelsProps {
  readonly wards: readonly Ward[];
  /** What stands under the ward's name: "84 %", "14/24". */
  readonly figures: ReadonlyMap<string, string>;
  /** From this zoom on there are none (15). */
  readonly below?: number;
}

/** Names and figures of the wards while the posts are too small to be told apart. They move aside, never collide. */
export function WardLabels({ wards, figures, below = DETAIL_ZOOM }: WardLabelsProps) {
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const labels = useMemo(() => {
    if (zoom >= below) return [];
    return placeWardLabels(map, zoom, wards, figures).map(({ ward, figure, x, y, width }) => ({
      ward,
      at: map.unproject([x, y], zoom),
      icon: labelIcon(ward.name, figure, width),
    }));
  }, [map, zoom, below, wards, figures]);
  return labels.map(({ ward, icon, at }) => (
    <Marker key={ward.id} position={at} icon={icon} interactive={false} keyboard={false} />
  ));
}

function labelIcon(name: string, figure: string | undefined, width: number): DivIcon {
  const label = document.createElement('div');
  label.className = styles.label!;
  const title = document.createElement('span');
  title.textContent = name;
  label.append(title);
  if (figure !== undefined) {
    const strong = document.createElement('strong');
    strong.textContent = figure;
    label.append(strong);
  }
  return new DivIcon({ html: label, className: styles.icon, iconSize: [Math.ceil(width), LABEL_HEIGHT] });
}
