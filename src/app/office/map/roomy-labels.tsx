import { type ComponentProps, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { WardLabels } from '../../map/ward-labels.tsx';

/** Below this zoom a city of ten wards has no room for ten labels on a phone. */
const ROOMY_ZOOM = 11.5;
const NARROW_PIXELS = 560;

/** The wards' labels, as long as they stand where they belong: on a phone the legend has to do until one zooms in. */
export function RoomyLabels(props: ComponentProps<typeof WardLabels>) {
  const map = useMap();
  const isRoomy = () => map.getSize().x >= NARROW_PIXELS || map.getZoom() >= ROOMY_ZOOM;
  const [roomy, setRoomy] = useState(isRoomy);
  useMapEvents({ zoomend: () => setRoomy(isRoomy()), resize: () => setRoomy(isRoomy()) });
  return roomy && <WardLabels {...props} />;
}
