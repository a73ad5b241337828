import { DivIcon, type LatLngExpression } from 'leaflet';
import { useMemo, useState } from 'react';
import { Marker, Polyline, useMap, useMapEvents } from 'react-leaflet';
import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import { TakenBoxes } from './taken-boxes.ts';
import styles from './tour-layer.module.css';

/** One stop of a tour as the map shows it. */
export interface TourMark extends LonLat {
  readonly state: 'open' | 'done' | 'skipped';
}

interface TourLayerProps {
  readonly marks: readonly TourMark[];
  /** Index of the stop that is next; -1: none. It is never hidden by another. */
  readonly next: number;
}

/** Of a number's disc, in CSS pixels as in tour-layer.module.css; it stands beside the post's own shape. */
const DISC = 24;
const ASIDE = 20;

/**
 * A tour on the map: one line, and a number at each stop that is in view and has room. Whatever its length it is a path and
 * some dozen numbers, never one object per post of the city.
 */
export function TourLayer({ marks, next }: TourLayerProps) {
  const map = useMap();
  const [, look] = useState(0);
  useMapEvents({ moveend: () => look((seen) => seen + 1) });
  const line = useMemo(() => marks.map(({ lat, lon }): LatLngExpression => [lat, lon]), [marks]);
  const walked = next < 0 ? line.length : next + 1;
  return (
    <>
      <Polyline positions={line.slice(0, walked)} interactive={false} className={styles.walked!} />
      <Polyline positions={line.slice(Math.max(0, walked - 1))} interactive={false} className={styles.ahead!} />
      {roomFor(marks, next, map).map((index) => (
        <Marker
          key={index}
          position={line[index]!}
          icon={numberIcon(index + 1, index === next ? 'next' : marks[index]!.state)}
          interactive={false}
          keyboard={false}
        />
      ))}
    </>
  );
}

/** The stops whose numbers are seen without covering each other: the next one first, then what is open, in their order. */
function roomFor(marks: readonly TourMark[], next: number, map: ReturnType<typeof useMap>): number[] {
  const seen = map.getBounds().pad(0.3);
  const rank = (index: number) => (index === next ? 0 : marks[index]!.state === 'open' ? 1 : 2);
  const order = marks.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || a - b);
  const taken = new TakenBoxes();
  return order.filter((index) => {
    const { lat, lon } = marks[index]!;
    if (!seen.contains([lat, lon])) return false;
    const { x, y } = map.project([lat, lon]);
    return taken.take(x, y, DISC, DISC);
  });
}

const icons = new Map<string, DivIcon>();

function numberIcon(number: number, look: TourMark['state'] | 'next'): DivIcon {
  const key = `${number} ${look}`;
  let icon = icons.get(key);
  if (!icon) {
    const html = document.createElement('span');
    html.textContent = String(number);
    icon = new DivIcon({
      html,
      className: `${styles.number} ${styles[look]}`,
      iconSize: [DISC, DISC],
      iconAnchor: [DISC / 2 - ASIDE, DISC / 2 + ASIDE],
    });
    icons.set(key, icon);
  }
  return icon;
}
