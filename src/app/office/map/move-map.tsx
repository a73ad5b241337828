import { latLngBounds } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Sight } from './map-desk.tsx';

/** Near enough to tell posts apart, far enough to see the streets around. */
const CLOSE = 17;

/** Moves the map to what a page wants seen; where it is already well in sight nothing moves. */
export function MoveMap({ sight }: { sight: Sight | undefined }) {
  const map = useMap();
  useEffect(() => {
    if (!sight || sight.places.length === 0) return;
    const bounds = latLngBounds(sight.places.map(({ lat, lon }) => [lat, lon] as [number, number]));
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // One frame later: by then all that listens to the map has its listeners on again after this render.
    const frame = requestAnimationFrame(() =>
      map.fitBounds(bounds, { maxZoom: CLOSE, padding: [60, 90], animate: !still }),
    );
    return () => cancelAnimationFrame(frame);
  }, [map, sight]);
  return null;
}
