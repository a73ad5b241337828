import type { LatLng } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Ring } from './map-desk.tsx';

/** So many pixels apart the line gets its next corner; a shorter pull was a tap. */
const STEP = 6;
const SHORTEST = 24;

interface LassoProps {
  /** The ring so far, while it is pulled and when it is let go. */
  onRing(ring: Ring): void;
}

/** Pulls a line around posts, with mouse or finger. While it is there, the map is moved with two fingers or the wheel only. */
export function Lasso({ onRing }: LassoProps) {
  const map = useMap();
  useEffect(() => {
    let line: LatLng[] | undefined;
    let pulled = 0;
    const container = map.getContainer();
    const place = (event: PointerEvent) => map.mouseEventToLatLng(event);
    const down = (event: PointerEvent) => {
      // A second finger moves the map: what the first one pulled so far was no line.
      if (!event.isPrimary) line = undefined;
      if (event.button !== 0 || !event.isPrimary) return;
      if (event.target instanceof Element && event.target.closest('.leaflet-control, button')) return;
      line = [place(event)];
      pulled = 0;
    };
    const move = (event: PointerEvent) => {
      if (!line || !event.isPrimary) return;
      const last = map.latLngToContainerPoint(line.at(-1)!);
      const pixels = last.distanceTo(map.mouseEventToContainerPoint(event));
      if (pixels < STEP) return;
      pulled += pixels;
      line.push(place(event));
      if (pulled >= SHORTEST) onRing(line.map(({ lng, lat }) => [lng, lat] as const));
    };
    const up = () => {
      line = undefined;
    };
    map.dragging.disable();
    const touchAction = container.style.touchAction;
    container.style.touchAction = 'none';
    container.addEventListener('pointerdown', down);
    container.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    return () => {
      map.dragging.enable();
      container.style.touchAction = touchAction;
      container.removeEventListener('pointerdown', down);
      container.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
    };
  }, [map, onRing]);
  return null;
}
