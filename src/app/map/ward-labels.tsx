import { DivIcon, type Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import type { Ward } from '../../domain/geometry/city-pack.ts';
import { DETAIL_ZOOM } from './post-marks.ts';
import { TakenBoxes } from './taken-boxes.ts';
import styles from './ward-labels.module.css';

interface WardLabelsProps {
  readonly wards: readonly Ward[];
  /** What stands under the ward's name: "84 %", "14/24". */
  readonly figures: ReadonlyMap<string, string>;
  /** From this zoom on there are none (15). */
  readonly below?: number;
}

/** Sizes of a label in CSS pixels, as in ward-labels.module.css; the width grows with the words. */
const HEIGHT = 40;
const PIXELS_PER_LETTER = 7.2;
const PADDING = 20;
/** Where a label goes when its own place is taken: a little above, below, aside. */
const NUDGES = [0, -1, 1, -2, 2].flatMap((y) => [0, -0.5, 0.5].map((x) => [x, y] as const));

/** Names and figures of the wards while the posts are too small to be told apart. They move aside, never collide. */
export function WardLabels({ wards, figures, below = DETAIL_ZOOM }: WardLabelsProps) {
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const labels = useMemo(
    () => (zoom < below ? placeLabels(map, zoom, wards, figures) : []),
    [map, zoom, below, wards, figures],
  );
  return labels.map(({ ward, icon, lat, lon }) => (
    <Marker key={ward.id} position={[lat, lon]} icon={icon} interactive={false} keyboard={false} />
  ));
}

function placeLabels(map: LeafletMap, zoom: number, wards: readonly Ward[], figures: ReadonlyMap<string, string>) {
  const taken = new TakenBoxes();
  const largestFirst = [...wards].sort((a, b) => b.residents - a.residents);
  return largestFirst.flatMap((ward) => {
    const figure = figures.get(ward.id);
    const width = Math.max(ward.name.length, figure?.length ?? 0) * PIXELS_PER_LETTER + PADDING;
    const middle = map.project([ward.area.label.lat, ward.area.label.lon], zoom);
    for (const [x, y] of NUDGES) {
      const at = middle.add([x * width, y * (HEIGHT + 4)]);
      if (!taken.take(at.x, at.y, width + 6, HEIGHT + 6)) continue;
      const { lat, lng } = map.unproject(at, zoom);
      return [{ ward, lat, lon: lng, icon: labelIcon(ward.name, figure, width) }];
    }
    return [];
  });
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
  return new DivIcon({ html: label, className: styles.icon, iconSize: [Math.ceil(width), HEIGHT] });
}
