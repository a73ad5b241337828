import { DivIcon } from 'leaflet';
import { Marker } from 'react-leaflet';
import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import styles from './chosen-post.module.css';

const ring = new DivIcon({ className: styles.ring, iconSize: [38, 38] });

/** The lamp-coloured ring around the post that is chosen. It lies above the canvas, so choosing repaints nothing. */
export function ChosenPost({ at }: { readonly at: LonLat }) {
  return <Marker position={[at.lat, at.lon]} icon={ring} interactive={false} keyboard={false} />;
}
