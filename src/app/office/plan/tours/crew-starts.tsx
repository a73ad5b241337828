import { DivIcon } from 'leaflet';
import { Marker } from 'react-leaflet';
import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';
import classes from './crew-starts.module.css';

/** Of the pin, in CSS pixels as in the style sheet. */
const PIN = 20;

interface CrewStartsProps {
  readonly crews: readonly { readonly start: LonLat | null }[];
}

/** Where crews begin: one pin a place, however many meet there; below the numbers of the tours. */
export function CrewStarts({ crews }: CrewStartsProps) {
  const starts = new Map(crews.flatMap(({ start }) => (start ? [[`${start.lon} ${start.lat}`, start] as const] : [])));
  return [...starts].map(([key, { lon, lat }]) => (
    <Marker key={key} position={[lat, lon]} icon={icon} interactive={false} keyboard={false} zIndexOffset={-500} />
  ));
}

/** Drawn by the style sheet, so that all markers can share it. */
const icon = new DivIcon({
  html: false,
  className: classes.start!,
  iconSize: [PIN, PIN],
  // Its tip stands on the place.
  iconAnchor: [PIN / 2, PIN + 4],
});
