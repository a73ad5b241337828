import { useEffect, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { dotSize } from './dot-size.ts';

/** Keeps --dot at what a dot of a plan measures at the map's zoom, for the style sheets of what is drawn. @returns the zoom */
export function useDotSize(): number {
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  useEffect(() => map.getPane('overlayPane')?.style.setProperty('--dot', `${dotSize(zoom)}px`), [map, zoom]);
  return zoom;
}
